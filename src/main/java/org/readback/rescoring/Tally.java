package org.readback.rescoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.readback.assessment.Result;
import org.readback.assessment.Result.Levels;
import org.readback.assessment.Result.Passing;

/** How many results there are of each kind before and after a correction.
 *
 * @param outcome of which kind
 * @param before and {@code after}: results of that kind, at least one of them above 0 */
public record Tally(Outcome outcome, int before, int after) {
    /** What a result comes to; in the order of drawing. */
    public sealed interface Outcome {
        /** Of a test of mastery. */
        record Passed(boolean passed) implements Outcome {}

        /** Of one part of a level test.
         *
         * @param band empty where there is none */
        record Band(String part, OptionalInt band) implements Outcome {}

        /** Too many answers came too fast. */
        record NotValid() implements Outcome {}
    }

    /** Passed and not, then the bands of each part from the lowest, then what is not valid. */
    public static List<Tally> of(Collection<Effect> effects) {
        var before = count(effects, Effect::before);
        var after = count(effects, Effect::after);
        var all = new TreeMap<String, Outcome>();
        before.forEach((key, counted) -> all.put(key, counted.outcome()));
        after.forEach((key, counted) -> all.put(key, counted.outcome()));
        var tallies = new ArrayList<Tally>();
        all.forEach((key, outcome) -> tallies.add(new Tally(outcome, number(before.get(key)), number(after.get(key)))));
        return tallies;
    }

    private record Counted(Outcome outcome, int number) {}

    private static int number(@org.jspecify.annotations.Nullable Counted counted) {
        return counted == null ? 0 : counted.number();
    }

    private static TreeMap<String, Counted> count(Collection<Effect> effects, Function<Effect, Result> side) {
        var counted = new TreeMap<String, Counted>();
        for (Effect effect : effects) {
            for (Outcome outcome : outcomes(side.apply(effect))) {
                counted.merge(
                        order(outcome),
                        new Counted(outcome, 1),
                        (one, other) -> new Counted(outcome, one.number() + other.number()));
            }
        }
        return counted;
    }

    private static List<Outcome> outcomes(Result result) {
        return switch (result) {
            case Passing passing -> List.of(new Outcome.Passed(passing.isPassed()));
            case Result.NotValid _ -> List.of(new Outcome.NotValid());
            case Levels levels ->
                levels.skills().stream()
                        .<Outcome>map(skill -> new Outcome.Band(
                                skill.part(),
                                skill.indication()
                                        .map(found -> OptionalInt.of(found.band()))
                                        .orElse(OptionalInt.empty())))
                        .toList();
        };
    }

    private static String order(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Passed(boolean passed) -> passed ? "0" : "1";
            case Outcome.Band(var part, var band) -> "2 " + part + " " + band.orElse(0);
            case Outcome.NotValid _ -> "3";
        };
    }
}
