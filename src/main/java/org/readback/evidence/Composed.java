package org.readback.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.readback.battery.Finding;
import org.readback.battery.PartOutcome;
import org.readback.battery.RunSummary;
import org.readback.evidence.Findings.Found;
import org.readback.requirement.Begun;
import org.readback.requirement.Evidence;
import org.readback.requirement.Measure;
import org.readback.requirement.Measure.Duties;
import org.readback.requirement.Subject;
import org.readback.requirement.Subject.Kind;
import org.readback.requirement.Threshold.Basis;

/** What a test of several parts shows once all of it is known: where it has points, the share of its weakest part, since
 * each part has to be passed. Until then it was begun. */
final class Composed {
    private static final double WHOLE = 100;

    private Composed() {}

    static Found of(RunSummary run) {
        Optional<Subject> test = Subjects.of(Kind.TEST, run.battery().batteryId());
        boolean invalid = run.outcomes().stream().anyMatch(part -> part.finding() instanceof Finding.NotValid);
        if (run.completedAt().isEmpty() || invalid) {
            return new Found(
                    rated(run, run.completedAt().orElse(run.startedAt())),
                    test.map(of -> new Begun(of, Subjects.day(run.startedAt()))).stream()
                            .toList());
        }
        Instant at = run.completedAt().get();
        var found = new ArrayList<>(rated(run, at));
        test.map(of -> Evidences.ours(id(run), of, at, whole(run.outcomes()))).ifPresent(found::add);
        return new Found(found, List.of());
    }

    private static String id(RunSummary run) {
        return "battery-run:" + run.run();
    }

    private static Measure whole(List<PartOutcome> outcomes) {
        OptionalDouble weakest = outcomes.stream()
                .map(PartOutcome::finding)
                .filter(finding -> finding instanceof Finding.Points || finding instanceof Finding.Missing)
                .mapToDouble(finding -> finding instanceof Finding.Points points ? points.share() : 0)
                .min();
        return weakest.isPresent()
                ? new Measure.Scored(Math.clamp(weakest.getAsDouble() * WHOLE, 0, WHOLE), Duties.NONE)
                : new Measure.Achieved();
    }

    /** What raters found of a skill; what the adaptive parts found stands with their own attempts. */
    private static List<Evidence> rated(RunSummary run, Instant at) {
        var found = new ArrayList<Evidence>();
        for (PartOutcome part : run.outcomes()) {
            boolean byPeople = part.name().equals("writing") || part.name().equals("speaking");
            if (byPeople && part.finding() instanceof Finding.Band(var indication)) {
                BandLevels.of(part.name(), indication)
                        .map(level -> Evidences.ours(
                                id(run),
                                new Subject(Kind.LANGUAGE, part.name()),
                                at,
                                new Measure.Held(level, Basis.INDICATION)))
                        .ifPresent(found::add);
            }
        }
        return found;
    }
}
