package org.readback.psychometrics;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Cut scores from the judgement of a panel (Angoff 1971; with rounds, as Hambleton and Pitoniak 2006 describe it).
 *
 * <p>Each rater's ratings are added to the score that a just-qualified person is expected to earn; the panel's cut is the
 * mean over raters. Raters are random, items are not: the standard error is that of other raters judging the same items
 * (Brennan and Lockwood 1980), and nothing is said about other items. To the ability scale the cut comes through the
 * characteristic curve of the rated items, and so do the ends of its interval.
 */
public final class ModifiedAngoff {

    /** Ratings no further apart than this agree. */
    public static final double CLOSE = 0.10;

    private static final double UPPER_TAIL = 0.975;
    private static final double ROUNDING = 1e-9; // 0.7 - 0.6 is above 0.1 in binary

    private ModifiedAngoff() {}

    /**
     * One border.
     *
     * @param items models of the rated items, in the order of the ratings
     */
    public static AngoffCut cut(AngoffRatings ratings, List<ResponseModel> items) {
        if (items.size() != ratings.items()) {
            throw new IllegalArgumentException(ratings.items() + " items were rated, not " + items.size());
        }
        var curve = new TestCharacteristicCurve(items);
        List<Double> shares =
                ratings.byRater().stream().map(ModifiedAngoff::mean).toList();
        double share = mean(shares);
        OptionalDouble deviation = shares.size() < 2 ? OptionalDouble.empty() : OptionalDouble.of(deviation(shares));
        OptionalDouble error =
                deviation.isEmpty() ? deviation : OptionalDouble.of(deviation.getAsDouble() / Math.sqrt(shares.size()));
        Interval interval = interval(share, error, shares.size());
        ScalePoint cut = curve.ability(share);
        return new AngoffCut(
                share,
                deviation,
                error,
                interval,
                agreement(ratings),
                cut,
                new Interval(
                        curve.ability(interval.low()).theta(),
                        curve.ability(interval.high()).theta()),
                ratings.byRater().stream()
                        .map(row -> rater(row, share, cut, curve))
                        .toList(),
                IntStream.range(0, items.size())
                        .mapToObj(item -> item(ratings.item(item), items.get(item), cut))
                        .toList());
    }

    private static Interval interval(double share, OptionalDouble error, int raters) {
        if (error.isEmpty()) {
            return new Interval(0, 1);
        }
        double half = new TDistribution(raters - 1).inverseCumulativeProbability(UPPER_TAIL) * error.getAsDouble();
        return new Interval(Math.max(0, share - half), Math.min(1, share + half));
    }

    private static double agreement(AngoffRatings ratings) {
        int pairs = 0;
        int close = 0;
        for (int item = 0; item < ratings.items(); item++) {
            List<Double> said = ratings.item(item);
            for (int one = 0; one < said.size(); one++) {
                for (int other = 0; other < one; other++) {
                    pairs++;
                    if (Math.abs(said.get(one) - said.get(other)) <= CLOSE + ROUNDING) close++;
                }
            }
        }
        return pairs == 0 ? 1 : (double) close / pairs;
    }

    private static AngoffCut.Rater rater(
            List<Double> ratings, double panel, ScalePoint cut, TestCharacteristicCurve curve) {
        double share = mean(ratings);
        ScalePoint own = curve.ability(share);
        var correlation = new Correlation();
        double misfit = 0;
        for (int item = 0; item < ratings.size(); item++) {
            ResponseModel model = curve.items().get(item);
            correlation.add(ratings.get(item), model.expectedShare(cut.theta()));
            misfit += Math.abs(ratings.get(item) - model.expectedShare(own.theta()));
        }
        return new AngoffCut.Rater(share, share - panel, own, correlation.value(), misfit / ratings.size());
    }

    private static AngoffCut.Item item(List<Double> said, ResponseModel model, ScalePoint cut) {
        return new AngoffCut.Item(
                mean(said),
                said.size() < 2 ? 0 : deviation(said),
                said.stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
                said.stream().mapToDouble(Double::doubleValue).max().orElseThrow(),
                model.expectedShare(cut.theta()));
    }

    private static double mean(List<Double> values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return Math.min(1, sum / values.size()); // rounding must not make it more
    }

    /** With n - 1; exactly 0 where all are the same, which the mean of them may miss by a hair. */
    private static double deviation(List<Double> values) {
        if (values.stream().distinct().count() == 1) {
            return 0;
        }
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (values.size() - 1));
    }
}
