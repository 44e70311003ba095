package org.readback.rescoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.readback.assessment.Result;
import org.readback.assessment.Result.DutyResult;
import org.readback.assessment.Result.Levels;
import org.readback.assessment.Result.Passing;
import org.readback.assessment.Result.SkillResult;

/** What a person feels of a result that was computed again. */
public sealed interface Change {
    /** A part of a level test has another band.
     *
     * @param before and {@code after}: empty where there is no band */
    record Band(String part, OptionalInt before, OptionalInt after) implements Change {}

    /** Passed before and not after, or the other way round.
     *
     * @param passed after */
    record Passed(boolean passed) implements Change {}

    /** A duty is met after and was not before, or the other way round.
     *
     * @param met after */
    record Duty(String duty, boolean met) implements Change {}

    /** The result is valid now and was not, or the other way round. */
    record Validity(boolean valid) implements Change {}

    /** In the order of the result; empty if nothing but figures changed, or nothing at all. */
    static List<Change> between(Result before, Result after) {
        return switch (before) {
            case Levels old when after instanceof Levels levels -> bands(old, levels);
            case Passing old when after instanceof Passing passing -> passing(old, passing);
            case Result.NotValid _ when after instanceof Result.NotValid -> List.of();
            case Result.NotValid _, Levels _, Passing _ -> List.of(new Validity(!(after instanceof Result.NotValid)));
        };
    }

    private static List<Change> bands(Levels before, Levels after) {
        var changes = new ArrayList<Change>();
        for (SkillResult old : before.skills()) {
            OptionalInt now = after.skills().stream()
                    .filter(skill -> skill.part().equals(old.part()))
                    .findFirst()
                    .map(Change::band)
                    .orElse(OptionalInt.empty());
            if (!now.equals(band(old))) changes.add(new Band(old.part(), band(old), now));
        }
        return changes;
    }

    private static OptionalInt band(SkillResult skill) {
        return skill.indication().map(found -> OptionalInt.of(found.band())).orElse(OptionalInt.empty());
    }

    private static List<Change> passing(Passing before, Passing after) {
        var changes = new ArrayList<Change>();
        if (before.isPassed() != after.isPassed()) changes.add(new Passed(after.isPassed()));
        for (DutyResult old : before.duties()) {
            Optional<DutyResult> now = after.duties().stream()
                    .filter(duty -> duty.duty().equals(old.duty()))
                    .findFirst();
            now.filter(duty -> duty.isMet() != old.isMet())
                    .ifPresent(duty -> changes.add(new Duty(duty.duty(), duty.isMet())));
        }
        return changes;
    }
}
