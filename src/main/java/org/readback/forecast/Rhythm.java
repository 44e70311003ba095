package org.readback.forecast;

import org.hipparchus.random.RandomDataGenerator;

/** How evenly what was missing came to be there: of each past week and requirement, how many times the usual pace it was.
 * A drill day makes one week many times as quick as the others; weeks to come are drawn from those that were, whole, so that
 * such days come again as seldom, and together.
 *
 * <p>Counts that come one by one differ too. Of what a week differs, only so much is kept as counts that come one by one
 * would not show: {@code 1 + sqrt(1 - 1/F) (m - 1)}, where m is the week's pace and F how many times as large as theirs the
 * variance of the counts is (of Pearson's statistic, held towards 1). */
final class Rhythm {
    /** Weeks that the counts coming one by one stand for beside those seen. */
    private static final double PRIOR = 4;

    /** By past week and requirement. */
    private final double[][] factors;

    private Rhythm(double[][] factors) {
        this.factors = factors;
    }

    /** @param closed closings by week and requirement
     * @param exposed weeks of open cells, the same */
    static Rhythm of(int[][] closed, double[][] exposed) {
        int columns = closed.length == 0 ? 0 : closed[0].length;
        var factors = new double[closed.length][columns];
        for (int column = 0; column < columns; column++) {
            double hazard = sum(closed, column) / Math.max(1, sum(exposed, column));
            double kept = kept(closed, exposed, column, hazard);
            for (int week = 0; week < closed.length; week++) {
                double expected = hazard * exposed[week][column];
                factors[week][column] = expected > 0 ? 1 + kept * (closed[week][column] / expected - 1) : 1;
            }
        }
        return new Rhythm(factors);
    }

    private static double kept(int[][] closed, double[][] exposed, int column, double hazard) {
        double statistic = 0;
        int weeks = -1;
        for (int week = 0; week < closed.length; week++) {
            double expected = hazard * exposed[week][column];
            if (!(expected > 0)) continue;
            weeks++;
            statistic += (closed[week][column] - expected) * (closed[week][column] - expected) / expected;
        }
        double dispersion = (statistic + PRIOR) / (Math.max(0, weeks) + PRIOR);
        return dispersion > 1 ? Math.sqrt(1 - 1 / dispersion) : 0;
    }

    private static double sum(int[][] counts, int column) {
        double sum = 0;
        for (int[] week : counts) sum += week[column];
        return sum;
    }

    private static double sum(double[][] weeks, int column) {
        double sum = 0;
        for (double[] week : weeks) sum += week[column];
        return sum;
    }

    /** Weeks to come. How often each past week is met again is not known either: Dirichlet weights (the Bayesian
     * bootstrap), so that a week that was seen once may also be a rare one, but never one that cannot come again.
     *
     * @param weeks how many, 1 or more */
    Ahead ahead(int weeks, RandomDataGenerator chance) {
        int columns = factors[0].length;
        var upTo = new double[factors.length];
        double sum = 0;
        for (int past = 0; past < factors.length; past++) {
            sum += chance.nextExponential(1);
            upTo[past] = sum;
        }
        var paced = new double[columns][weeks + 1];
        for (int week = 0; week < weeks; week++) {
            double[] met = factors[place(upTo, chance.nextUniform(0, sum))];
            for (int column = 0; column < columns; column++) {
                paced[column][week + 1] = paced[column][week] + met[column];
            }
        }
        return new Ahead(paced);
    }

    private static int place(double[] upTo, double at) {
        for (int past = 0; past < upTo.length; past++) {
            if (at <= upTo[past]) return past;
        }
        return upTo.length - 1;
    }

    /** Weeks to come, one after the other.
     *
     * @param paced by requirement: after so many weeks, how many weeks of the usual pace they were worth */
    record Ahead(double[][] paced) {
        /** As if every week were as usual. */
        static final Ahead EVEN = new Ahead(new double[0][]);

        /** After how many weeks as many weeks of the usual pace are over; the days of a week count alike. Beyond the weeks
         * that were drawn they go on as they did in the mean; infinite if nothing comes any more. */
        double weeks(int column, double usual) {
            double[] worth = paced[column];
            int last = worth.length - 1;
            if (usual >= worth[last]) {
                return worth[last] > 0 ? last * usual / worth[last] : Double.POSITIVE_INFINITY;
            }
            int from = 0;
            int to = last;
            while (to - from > 1) { // worth[from] <= usual < worth[to]
                int middle = (from + to) >>> 1;
                if (worth[middle] <= usual) from = middle;
                else to = middle;
            }
            return from + (usual - worth[from]) / (worth[to] - worth[from]);
        }
    }
}
