package org.readback.battery;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.readback.account.AccountId;
import org.readback.account.TestAccounts;
import org.readback.assessment.SampleTests;
import org.readback.assessment.SimulatedPerson;
import org.readback.item.LanguageTag;
import org.readback.marking.SimulatedWorks.Made;
import org.springframework.stereotype.Component;

/** A small battery over sample tests, offered until it is withdrawn, and runs of people. */
@Component
public class TestBatteries {
    static final BatteryId SMALL = new BatteryId("sample-battery");

    private static final String YAML = """
        id: sample-battery
        title: {en: Sample battery}
        summary: {en: A sample.}
        parts:
          - {part: reading, test: sample-mastery}
          - {part: writing, task: eng-level-w1, minutes: 8, cuts: [4, 7, 10, 13]}
          - {part: speaking, task: eng-level-s1, minutes: 3, cuts: [4, 7, 10, 13]}
        """;

    private final BatteryFiles files;
    private final SampleTests samples;
    private final SimulatedBatteries simulated;
    private final Batteries batteries;
    private final TestAccounts accounts;

    TestBatteries(
            BatteryFiles files,
            SampleTests samples,
            SimulatedBatteries simulated,
            Batteries batteries,
            TestAccounts accounts) {
        this.files = files;
        this.samples = samples;
        this.simulated = simulated;
        this.batteries = batteries;
        this.accounts = accounts;
    }

    /** What a trainee has.
     *
     * @param running at its first part, which is not begun
     * @param ended that waits for its interview */
    public record Parts(RunId running, RunId ended) {}

    public Parts of(AccountId trainee) {
        BatteryId rehearsal = new BatteryId("police-b");
        var person = new SimulatedPerson(
                trainee,
                Instant.parse("2026-05-12T04:00:00Z"),
                LanguageTag.EN,
                Map.of("", 0.4),
                Duration.ofSeconds(20));
        simulated.play(
                rehearsal,
                person,
                _ -> new Made(trainee, Map.of("text", "At 0700 we arrived."), Optional.empty(), 1, person.startedAt()),
                new SplittableRandom(7));
        try (var session = accounts.signIn(trainee)) {
            RunId ended = batteries.mine().getFirst().run();
            return new Parts(batteries.begin(new BatteryId("police-a")), ended);
        }
    }

    void offer() {
        samples.offer();
        files.take("sample-battery.yaml", YAML);
    }

    void withdraw() {
        files.withdraw(SMALL);
        samples.withdraw();
    }
}
