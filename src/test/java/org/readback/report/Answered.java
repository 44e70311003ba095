package org.readback.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.assessment.AttemptId;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.SimulatedAttempts;
import org.readback.assessment.SimulatedPerson;
import org.readback.course.InlineCheck;
import org.readback.course.LessonId;
import org.readback.course.LessonVisits;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.springframework.stereotype.Component;

/** Answers that can be reported on. */
@Component
public class Answered {
    public static final ItemId ITEM = new ItemId("eng1-01-01");
    private static final LessonId LESSON = new LessonId("eng1-01");

    private final LessonVisits visits;
    private final SimulatedAttempts attempts;

    Answered(LessonVisits visits, SimulatedAttempts attempts) {
        this.visits = visits;
        this.attempts = attempts;
    }

    /** To {@link #ITEM} in its lesson, by whoever is signed in. */
    public UUID inLesson() {
        visits.open(LESSON);
        InlineCheck check = visits.ask(LESSON, ITEM, LanguageTag.EN).orElseThrow();
        visits.answer(check, new Response.Choice("1"));
        return check.nonce();
    }

    /** All of a test in law. */
    public AttemptId inTest(AccountId person) {
        var simulated = new SimulatedPerson(
                person, Instant.parse("2026-05-12T04:00:00Z"), LanguageTag.EN, Map.of("", 0.4), Duration.ofSeconds(20));
        return attempts.play(new BlueprintId("uf-unit-1"), simulated, new SplittableRandom(7))
                .attempt();
    }
}
