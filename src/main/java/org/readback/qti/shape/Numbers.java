package org.readback.qti.shape;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.readback.draft.DraftNumber;
import org.readback.qti.rules.NotUnderstood;
import org.readback.qti.rules.Value;
import org.readback.qti.shape.Slot.Answer;

/** Lines to type a number in. How far it may be off is found by halving: the rules may say it in many ways. */
public final class Numbers {

    private static final int HALVINGS = 50;
    private static final int MOST_FIGURES = 15;
    private static final double LEFT_OPEN = 1e-8;
    /** Whatever is accepted so far away has no bound. */
    private static final double FAR = 1e12;

    private final Shaping shaping;
    private final Slot.Entry entry;

    private Numbers(Shaping shaping, Slot.Entry entry) {
        this.shaping = shaping;
        this.entry = entry;
    }

    private record Range(double low, double high) {
        boolean holds(double number) {
            return number >= low && number <= high;
        }
    }

    public static List<DraftNumber> values(Shaping shaping, Slot.Entry entry) {
        return new Numbers(shaping, entry).values();
    }

    /** What is right in the first place; between two bounds without a number, their middle. */
    public static List<Answer> candidates(List<Answer> named) {
        var sorted = named.stream()
                .map(answer -> Value.number(answer.typed()))
                .filter(number -> number.isPresent())
                .map(number -> number.getAsDouble())
                .distinct()
                .sorted()
                .toList();
        var middles = new ArrayList<Answer>();
        for (int i = 0; i + 1 < sorted.size(); i++) {
            middles.add(new Answer(plain((sorted.get(i) + sorted.get(i + 1)) / 2)));
        }
        return Stream.concat(named.stream(), middles.stream()).distinct().toList();
    }

    private List<DraftNumber> values() {
        var probe = shaping.probe;
        var first = probe.best(entry.id()).stream().map(Answer::new);
        var found = new ArrayList<DraftNumber>();
        var ranges = new ArrayList<Range>();
        var centres = Stream.concat(first, entry.known().stream())
                .filter(answer -> Value.number(answer.typed()).isPresent())
                .filter(answer -> weight(answer.typed()) > 0)
                .sorted(Comparator.comparingDouble(answer -> -weight(answer.typed())))
                .toList();
        for (var centre : centres) {
            double at = Value.number(centre.typed()).orElseThrow();
            double weight = weight(centre.typed());
            if (ranges.stream().anyMatch(range -> range.holds(at)) && !isNarrower(found, weight)) continue;
            var range = new Range(bound(at, -1, weight), bound(at, 1, weight));
            ranges.add(range);
            found.add(number(found.size(), centre, range, weight));
        }
        return found;
    }

    private static boolean isNarrower(List<DraftNumber> found, double weight) {
        return found.stream().allMatch(number -> number.weight() > weight);
    }

    private DraftNumber number(int place, Answer centre, Range range, double weight) {
        double at = Value.number(centre.typed()).orElseThrow();
        double up = range.high - at;
        double down = at - range.low;
        boolean even = Math.abs(up - down) <= 1e-6 * Math.max(1, Math.max(up, down));
        double tolerance = even ? Math.max(up, down) : (range.high - range.low) / 2;
        var value = even ? centre.typed() : plain((range.low + range.high) / 2);
        if (!even) shaping.changed("qti.change.middle", value);
        var why = shaping.why(entry.id(), centre.typed());
        double kept = tolerance < 1e-7 ? 0 : shortened(tolerance);
        return new DraftNumber(Ids.letter(place), value, kept, weight, why);
    }

    /** The last number in this direction that earns as much. */
    private double bound(double at, int direction, double weight) {
        for (double off : guesses(at)) {
            double bound = at + direction * off;
            double beyond = bound + direction * Math.max(LEFT_OPEN, Math.abs(bound) * LEFT_OPEN) * 4;
            if (isAsGood(bound, weight) && !isAsGood(beyond, weight)) return shortened(bound);
        }
        return searched(at, direction, weight);
    }

    /** How far off the bounds may lie: at one of the numbers that the rules name. */
    private List<Double> guesses(double at) {
        var guesses = new ArrayList<Double>(List.of(0.0));
        for (var tolerance : entry.kind().tolerances()) {
            guesses.add(tolerance);
            guesses.add(Math.abs(at) * tolerance / 100);
        }
        for (var answer : entry.known()) {
            Value.number(answer.typed()).ifPresent(number -> guesses.add(Math.abs(number - at)));
        }
        return guesses.stream().distinct().toList();
    }

    private double searched(double at, int direction, double weight) {
        double step = Math.max(1e-6, Math.abs(at) * 1e-6);
        double good = at;
        while (isAsGood(at + direction * step, weight)) {
            good = at + direction * step;
            step *= 2;
            if (step > FAR) throw new NotUnderstood("a number without a bound");
        }
        double bad = at + direction * step;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = good + (bad - good) / 2;
            if (isAsGood(middle, weight)) good = middle;
            else bad = middle;
        }
        return shortened(good);
    }

    private boolean isAsGood(double number, double weight) {
        return Value.near(weight(Double.toString(number)), weight);
    }

    private double weight(String typed) {
        return shaping.probe.weight(entry.id(), List.of(typed));
    }

    /** The number with the fewest figures that is the same but for what halving leaves open. */
    private static double shortened(double number) {
        if (number == 0) return 0;
        for (int figures = 1; figures < MOST_FIGURES; figures++) {
            double rounded =
                    new BigDecimal(number).round(new MathContext(figures)).doubleValue();
            if (Math.abs(rounded - number) <= LEFT_OPEN * Math.max(1, Math.abs(number))) return rounded;
        }
        return number;
    }

    private static String plain(double number) {
        var exact = BigDecimal.valueOf(shortened(number)).stripTrailingZeros();
        return exact.signum() == 0 ? "0" : exact.toPlainString();
    }
}
