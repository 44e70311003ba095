package org.readback.scenario;

import java.time.Instant;
import org.readback.account.AccountId;
import org.readback.bank.Origin;
import org.readback.base.LocalText;
import org.readback.course.LessonId;

/** A finished walk of a person.
 *
 * @param lesson to which the scenario belongs
 * @param most points that there were on the way that was taken
 * @param passed at least 80 % of the points and no duty broken */
public record ScenarioResult(
        ScenarioRunId run,
        AccountId person,
        Walked walked,
        LessonId lesson,
        Instant at,
        int points,
        int most,
        boolean passed) {
    /** What was walked, and how. */
    public record Walked(ScenarioId scenario, LocalText title, Timing timing, Origin origin) {}
}
