package org.readback.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.assessment.BegunTest;
import org.readback.assessment.Result;
import org.readback.assessment.Result.Indication;
import org.readback.assessment.Result.Levels;
import org.readback.assessment.Result.Passing;
import org.readback.assessment.Result.SkillResult;
import org.readback.assessment.ResultSummary;
import org.readback.evidence.Findings.Found;
import org.readback.requirement.Begun;
import org.readback.requirement.Evidence;
import org.readback.requirement.Measure;
import org.readback.requirement.Measure.Duties;
import org.readback.requirement.Measure.Verdict;
import org.readback.requirement.Subject;
import org.readback.requirement.Subject.Kind;
import org.readback.requirement.Threshold.Basis;

/** What a finished test shows, by its newest decision and on the day it ended: a corrected key corrects the evidence. */
final class Tested {
    private static final double WHOLE = 100;

    private Tested() {}

    /** Of a test that stands for itself. One that is not valid shows nothing, but that it was tried. */
    static Found of(ResultSummary test) {
        return switch (test.result()) {
            case Levels levels -> {
                boolean says = levels.skills().stream()
                        .anyMatch(skill -> skill.indication().isPresent());
                var all = new ArrayList<>(skills(test, levels));
                if (says)
                    subject(test, Kind.TEST)
                            .map(of -> evidence(test, of, new Measure.Achieved()))
                            .ifPresent(all::add);
                yield new Found(all, says ? List.of() : tried(test));
            }
            case Result.NotValid _ -> new Found(List.of(), tried(test));
            case Passing passing -> new Found(passing(test, passing), List.of());
        };
    }

    /** Of a part of something larger, which gives the result: only what it says of a skill. */
    static Found part(ResultSummary test) {
        return test.result() instanceof Levels levels ? new Found(skills(test, levels), List.of()) : Found.NOTHING;
    }

    static Found begun(BegunTest running) {
        return new Found(
                List.of(),
                Subjects.of(Kind.TEST, running.test().blueprintId())
                        .map(test -> new Begun(test, Subjects.day(running.since())))
                        .stream()
                        .toList());
    }

    private static List<Begun> tried(ResultSummary test) {
        return subject(test, Kind.TEST).map(of -> new Begun(of, Subjects.day(test.finishedAt()))).stream()
                .toList();
    }

    private static List<Evidence> skills(ResultSummary test, Levels levels) {
        var found = new ArrayList<Evidence>();
        for (SkillResult skill : levels.skills()) {
            skill.indication()
                    .flatMap(indication -> skill(test, skill.part(), indication))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Evidence> skill(ResultSummary test, String part, Indication indication) {
        return BandLevels.of(part, indication)
                .map(level ->
                        evidence(test, new Subject(Kind.LANGUAGE, part), new Measure.Held(level, Basis.INDICATION)));
    }

    private static List<Evidence> passing(ResultSummary test, Passing result) {
        Duties duties = result.duties().isEmpty() ? Duties.NONE : result.areDutiesMet() ? Duties.MET : Duties.FAILED;
        var found = new ArrayList<Evidence>();
        subject(test, Kind.TEST)
                .map(of -> evidence(test, of, measure(result, duties)))
                .ifPresent(found::add);
        if (duties != Duties.NONE) {
            Measure met = duties == Duties.MET ? new Measure.Achieved() : new Measure.Failed();
            subject(test, Kind.DUTIES).map(of -> evidence(test, of, met)).ifPresent(found::add);
        }
        return found;
    }

    /** An adaptive test with one cut has no share of points: it is passed or not. */
    private static Measure measure(Passing result, Duties duties) {
        return switch (result) {
            case Result.Mastery mastery ->
                new Measure.Scored(
                        Math.clamp(mastery.score() * WHOLE, 0, WHOLE),
                        duties,
                        mastery.isScoreReached() ? Verdict.PASSED : Verdict.FAILED);
            case Result.AboveCut cut -> cut.isPassed() ? new Measure.Achieved() : new Measure.Failed();
        };
    }

    private static Optional<Subject> subject(ResultSummary test, Kind kind) {
        return Subjects.of(kind, test.test().blueprintId());
    }

    private static Evidence evidence(ResultSummary test, Subject subject, Measure measure) {
        return Evidences.ours("attempt:" + test.attempt(), subject, test.finishedAt(), measure);
    }
}
