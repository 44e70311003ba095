package org.readback.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.WorkAs;
import org.readback.assessment.Decision.Estimate;
import org.readback.psychometrics.AbilityEstimate;
import org.readback.store.Superuser;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Attempts frozen as the rows that they were stored in. If one of them comes out otherwise, the arithmetic has changed, and
 * with it the results of everybody who ever took a test: the file is right and the code is wrong. */
@AppTest
class GoldenTest {
    private static final List<String> TABLES =
            List.of("account", "item", "item_version", "blueprint", "scale", "cut_score", "attempt", "response");

    @Autowired
    Recomputation recomputation;

    @Autowired
    AttemptRows attempts;

    @Autowired
    WorkAs workAs;

    @Autowired
    Superuser superuser;

    private static JsonNode rows(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                GoldenTest.class.getResourceAsStream("/org/readback/assessment/golden/" + name + ".json"))) {
            return Json.MAPPER.readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Columns that a row lacks get what the database gives to rows from before. */
    private void insert(JsonNode tables) {
        for (String table : TABLES) {
            for (JsonNode row : tables.path(table).values()) {
                String columns = row.propertyNames().stream()
                        .map(column -> '"' + column + '"')
                        .collect(Collectors.joining(", "));
                superuser
                        .jdbc()
                        .update(
                                "insert into " + table + " (" + columns + ") overriding system value select " + columns
                                        + " from jsonb_populate_record(null::" + table
                                        + ", cast(? as jsonb)) on conflict do nothing",
                                row.toString());
            }
        }
    }

    private AttemptId stored(String name) throws IOException {
        JsonNode tables = rows(name);
        insert(tables);
        return new AttemptId(UUID.fromString(
                tables.path("attempt").path(0).path("attempt_id").asString()));
    }

    /** Of levels with a carried prior, passages, partial credit and a rapid guess; of a law test that was not valid; of one
     * from before anybody looked at effort. */
    @ParameterizedTest
    @ValueSource(strings = {"levels", "hasty", "before-effort"})
    void aFrozenAttemptComesOutToTheVeryDigits(String name) throws IOException {
        AttemptId attempt = stored(name);

        assertThat(workAs.system(Set.of(Role.SUPERVISOR), () -> recomputation.differences(attempt)))
                .hasValueSatisfying(found -> assertThat(found).isEmpty());
    }

    @Test
    void theDigitsAreThese() throws IOException {
        Decision decision = attempts.find(stored("levels"))
                .flatMap(attempt -> Optional.ofNullable(attempt.decision()))
                .orElseThrow();

        assertThat(decision.estimates())
                .extracting(Estimate::ability)
                .containsExactly(
                        new AbilityEstimate(0.08385019322932764, 0.4354240365650461),
                        new AbilityEstimate(0.413763405446808, 0.6022954712623834));
    }
}
