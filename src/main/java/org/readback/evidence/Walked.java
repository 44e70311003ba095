package org.readback.evidence;

import java.util.List;
import org.readback.bank.Origin;
import org.readback.evidence.Findings.Found;
import org.readback.requirement.Measure;
import org.readback.requirement.Subject.Kind;
import org.readback.scenario.ScenarioResult;
import org.readback.scenario.Timing;

/** What a walk through a scenario shows: it is passed or not, as a test. Only walks against the clock count. */
final class Walked {
    private Walked() {}

    static Found of(ScenarioResult walk) {
        if (walk.walked().timing() != Timing.TIMED || walk.walked().origin() == Origin.PREVIEW) return Found.NOTHING;
        Measure measure = walk.passed() ? new Measure.Achieved() : new Measure.Failed();
        return Subjects.of(Kind.TEST, walk.walked().scenario().scenarioId())
                .map(of -> new Found(
                        List.of(Evidences.ours("scenario-run:" + walk.run(), of, walk.at(), measure)), List.of()))
                .orElse(Found.NOTHING);
    }
}
