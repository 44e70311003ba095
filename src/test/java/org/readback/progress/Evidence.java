package org.readback.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.ResultSummary;
import org.readback.assessment.SimulatedAttempts;
import org.readback.assessment.SimulatedPerson;
import org.readback.contingent.ContingentId;
import org.readback.contingent.Contingents;
import org.readback.contingent.NewMember;
import org.readback.course.LessonId;
import org.readback.course.LessonProgress;
import org.readback.item.LanguageTag;
import org.readback.requirement.Post;
import org.springframework.stereotype.Component;

/** A contingent with two people: one has done much, one nothing. */
@Component
public class Evidence {
    private final TestAccounts accounts;
    private final Contingents contingents;
    private final SimulatedAttempts attempts;
    private final LessonProgress lessons;

    Evidence(TestAccounts accounts, Contingents contingents, SimulatedAttempts attempts, LessonProgress lessons) {
        this.accounts = accounts;
        this.contingents = contingents;
        this.attempts = attempts;
        this.lessons = lessons;
    }

    /** @param tests of {@code busy}, newest first */
    public record Scene(
            AccountId supervisor, ContingentId contingent, AccountId busy, AccountId idle, List<ResultSummary> tests) {}

    public Scene scene() {
        AccountId supervisor = accounts.fresh(Role.SUPERVISOR);
        AccountId busy = accounts.fresh(Role.TRAINEE);
        AccountId idle = accounts.fresh(Role.TRAINEE);
        ContingentId contingent;
        try (var session = accounts.signIn(supervisor)) {
            contingent = contingents.create("Karana " + UUID.randomUUID(), "UNMIKAR", null);
            contingents.add(contingent, new NewMember(busy, "Cpl", Post.DRIVER, "Platoon 1"));
            contingents.add(contingent, new NewMember(idle, "Pte", Post.MEDIC, "Platoon 2"));
        }
        lessons.simulate(busy, new LessonId("eng1-01"), 0.9, Found.MORNING);
        ResultSummary placement = play("eng-placement", busy, Found.MORNING);
        ResultSummary law = play("uf-unit-1", busy, Found.MORNING.plus(Duration.ofDays(3)));
        return new Scene(supervisor, contingent, busy, idle, List.of(law, placement));
    }

    private ResultSummary play(String test, AccountId person, Instant at) {
        return attempts.play(
                new BlueprintId(test),
                new SimulatedPerson(person, at, LanguageTag.EN, Map.of("", 0.4), Duration.ofSeconds(20)),
                new SplittableRandom(UUID.randomUUID().getMostSignificantBits()));
    }
}
