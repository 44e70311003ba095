package org.readback.psychometrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What the marks of a quiz say about an item, as Moodle documents it in "Quiz statistics calculations". Marks need not be
 * whole numbers; who was not marked has 0.
 *
 * @param people with a mark
 * @param facility mean mark as a share of the highest that can be given; empty for nobody
 * @param deviation standard deviation of the mark as a share of the highest, with one degree of freedom less than there
 *     are people; empty for fewer than two
 * @param discrimination discrimination index: correlation of the mark with the sum of all others, in [-1, 1]; empty where
 *     one of the two is the same for everybody
 * @param efficiency discriminative efficiency: the covariance of the two over that which they would have if both were
 *     sorted, at most 1; empty where the latter is 0
 */
public record MarkStatistics(
        int people,
        OptionalDouble facility,
        OptionalDouble deviation,
        OptionalDouble discrimination,
        OptionalDouble efficiency) {

    /**
     * Of all items, in their order.
     *
     * @param marks people by items
     * @param highest mark that can be given for each item, above 0
     */
    public static List<MarkStatistics> of(List<double[]> marks, double[] highest) {
        var items = new ArrayList<MarkStatistics>();
        for (int item = 0; item < highest.length; item++) items.add(of(marks, item, highest[item]));
        return items;
    }

    private static MarkStatistics of(List<double[]> marks, int item, double highest) {
        int people = marks.size();
        var own = new double[people];
        var others = new double[people];
        for (int person = 0; person < people; person++) {
            var row = marks.get(person);
            own[person] = row[item];
            // summed without the item itself: the total less the mark would leave rounding where nothing varies
            for (int other = 0; other < row.length; other++) others[person] += other == item ? 0 : row[other];
        }
        var correlation = new Correlation();
        for (int person = 0; person < people; person++) correlation.add(own[person], others[person]);
        var reached = covariance(own, others);
        var mean = Arrays.stream(own).average();
        var deviation = people < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.sqrt(covariance(own, own) / (people - 1)) / highest);
        Arrays.sort(own);
        Arrays.sort(others);
        var best = covariance(own, others);
        return new MarkStatistics(
                people,
                mean.isEmpty() ? mean : OptionalDouble.of(mean.getAsDouble() / highest),
                deviation,
                correlation.value(),
                correlation.value().isEmpty() || best <= 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(Math.min(1, reached / best)));
    }

    /** Not divided by the number of people, which would cancel. */
    private static double covariance(double[] x, double[] y) {
        double meanX = Arrays.stream(x).average().orElse(0);
        double meanY = Arrays.stream(y).average().orElse(0);
        double sum = 0;
        for (int i = 0; i < x.length; i++) sum += (x[i] - meanX) * (y[i] - meanY);
        return sum;
    }
}
