package org.readback.assessment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.bank.ItemBank;
import org.readback.bank.LoggedResponse;
import org.readback.bank.ResponseLog;
import org.readback.bank.TestItems;
import org.readback.item.Answers;
import org.readback.item.Answers.Answer;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.springframework.beans.factory.annotation.Autowired;

/** Every kind in one test, answered right, half right, wrong, blank and with "I don't know": what stands in the database is
 * worth what the answer is worth. The table is written to {@code target/kinds-in-attempts.md}. */
@AppTest
class KindsInAttemptsTest {
    private static final BlueprintId TEST = new BlueprintId("all-kinds");
    private static final String YAML = """
        id: all-kinds
        kind: levels
        title: {en: All kinds}
        summary: {en: A sample.}
        languages: [en]
        minutes: 25
        parts:
          - {part: all, pool: all-kinds, scale: all-kinds, items: {min: 13, max: 13},
             stop-mass: 0.70, cuts: [-1.5, -0.5, 0.5, 1.5], topics: {gate: 1}}
        """;

    @Autowired
    Assessments assessments;

    @Autowired
    Blueprints blueprints;

    @Autowired
    ItemBank bank;

    @Autowired
    ResponseLog log;

    @Autowired
    AttemptRows rows;

    @Autowired
    TestAccounts accounts;

    private final Map<ItemId, Answers> kinds = Answers.ofEachKind()
            .collect(Collectors.toMap(answers -> answers.item().id(), Function.identity()));

    @BeforeEach
    void offer() {
        bank.add(kinds.values().stream()
                .map(answers -> TestItems.inPool("all-kinds", answers.item()))
                .toList());
        blueprints.take("all-kinds.yaml", YAML);
    }

    @AfterEach
    void withdraw() {
        blueprints.withdraw(TEST);
    }

    @Test
    void everyAnswerToEveryKindIsStoredAndWorthWhatItIsWorth() throws IOException {
        var table = new TreeMap<String, List<String>>();

        for (String way : List.of("right", "half right", "wrong", "blank", "I don't know")) {
            List<LoggedResponse> stored = sit(way);

            assertThat(stored).hasSize(kinds.size());
            for (LoggedResponse response : stored) {
                Answers answers = requireNonNull(kinds.get(response.item().item()));
                Answer given = answer(answers, way);
                assertThat(response.score().value())
                        .as(response.item() + " " + given)
                        .isEqualTo(given.mark(), within(1e-12));
                assertThat(response.response()).isEqualTo(given.response());
                table.computeIfAbsent(answers.item().getClass().getSimpleName(), _ -> new ArrayList<>())
                        .add(
                                given.name().equals(way)
                                        ? String.format(
                                                Locale.ROOT,
                                                "%.3f",
                                                response.score().value())
                                        : "\u2013");
            }
        }
        write(table);
    }

    /** One attempt of somebody new. */
    private List<LoggedResponse> sit(String way) {
        try (var session = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            AttemptSheet sheet = assessments.start(TEST, LanguageTag.EN);
            AttemptId attempt = sheet.attempt();
            while (sheet instanceof AttemptSheet.Asking asking) {
                Answers answers = requireNonNull(kinds.get(asking.item().frame().id()));
                sheet = assessments.answer(
                        attempt,
                        asking.nonce(),
                        presented(attempt, answer(answers, way).response()));
            }
            return log.sitting(attempt.attemptId());
        }
    }

    /** As the page sends it: with the places of this person's order. */
    private Response presented(AttemptId attempt, Response response) {
        return requireNonNull(rows.find(attempt).orElseThrow().shown()).order().toPresented(response);
    }

    /** A kind that knows no such answer is answered right. */
    private static Answer answer(Answers answers, String way) {
        return answers.all().stream()
                .filter(answer -> answer.name().equals(way))
                .findFirst()
                .orElse(answers.all().getFirst());
    }

    private static void write(Map<String, List<String>> table) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("| kind | right | half right | wrong | blank | I don't know |");
        lines.add("|---|---|---|---|---|---|");
        table.forEach((kind, marks) -> lines.add("| " + kind + " | " + String.join(" | ", marks) + " |"));
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "kinds-in-attempts.md"), lines);
    }
}
