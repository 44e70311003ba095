package org.readback.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.account.WorkAs;
import org.readback.assessment.AttemptId;
import org.readback.assessment.OfferedSamples;
import org.readback.assessment.Recomputation;
import org.readback.assessment.SampleTests;
import org.readback.assessment.SimulatedAttempts;
import org.readback.assessment.SimulatedPerson;
import org.readback.item.LanguageTag;
import org.readback.store.Superuser;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class RecomputeTest extends SpringBrowserlessTest {
    @RegisterExtension
    final OfferedSamples samples = new OfferedSamples();

    @Autowired
    SimulatedAttempts simulated;

    @Autowired
    Recomputation recomputation;

    @Autowired
    TestAccounts accounts;

    @Autowired
    WorkAs workAs;

    @Autowired
    Superuser superuser;

    @TempDir
    Path folder;

    private final StringWriter told = new StringWriter();

    private AttemptId play(double theta) {
        var person = new SimulatedPerson(
                accounts.fresh(Role.TRAINEE),
                Instant.parse("2026-01-05T08:00:00.123456789Z"),
                LanguageTag.EN,
                Map.of("", theta),
                Duration.ofSeconds(30));
        return simulated
                .play(SampleTests.LEVELS, person, new SplittableRandom(7))
                .attempt();
    }

    private Optional<Integer> recompute(AttemptId... attempts) {
        Recompute.Work work = new Recompute.Work(recomputation, new PrintWriter(told));
        return workAs.system(Set.of(Role.SUPERVISOR), () -> work.attempts(List.of(attempts)));
    }

    @Test
    void attemptsWithoutADifferenceEndWithZero() {
        assertThat(recompute(play(-1), play(1))).contains(0);

        assertThat(told).hasToString("2 attempts recomputed, 0 differ" + System.lineSeparator());
    }

    @Test
    void aDifferenceIsALineAndEndsWithOne() {
        AttemptId changed = play(0.5);
        superuser
                .jdbc()
                .update(
                        "update attempt set decision = jsonb_set(decision, '{result,skills,0,answered}', '99') where"
                                + " attempt_id = ?",
                        changed.attemptId());

        assertThat(recompute(play(1), changed)).contains(1);

        assertThat(told.toString().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("attempt " + changed + ", result.skills[reading].answered: stored 99, recomputed ");
        assertThat(told.toString()).endsWith("2 attempts recomputed, 1 differs" + System.lineSeparator());
    }

    @Test
    void whatIsUnknownIsNotComparedAtAll() {
        assertThat(recompute(new AttemptId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void wrongUseEndsWithTwo() {
        assertThat(run("recompute")).isEqualTo(2);
        assertThat(run("recompute", "--all", "--attempt", UUID.randomUUID().toString()))
                .isEqualTo(2);
        assertThat(run("recompute", "--attempt", "x")).isEqualTo(2);
        assertThat(run("recompute", "--all", "--data", folder.toString())).isEqualTo(2);
        assertThat(told.toString()).contains("there is no installation in this folder");
        assertThat(folder).isEmptyDirectory();
    }

    private int run(String... arguments) {
        return Readback.line().setErr(new PrintWriter(told, true)).execute(arguments);
    }
}
