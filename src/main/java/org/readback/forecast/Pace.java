package org.readback.forecast;

import java.util.List;

/** How quickly what was missing came to be there lately: counts over some weeks, a requirement and a person each.
 *
 * @param closed closings of each requirement
 * @param exposed weeks for which its cells were open, all people together
 * @param closedBy closings of each person, whatever the requirement
 * @param expectedOf what an average person would have closed in this person's place
 * @param rhythm how evenly it came */
record Pace(int[] closed, double[] exposed, int[] closedBy, double[] expectedOf, Rhythm rhythm) {
    /** Fewer closings than these say nothing about a pace. */
    static final int FEWEST = 5;

    /** Cell-weeks that the pace of all requirements together counts for in that of one. */
    private static final double PRIOR_WEEKS = 8;

    /** How alike people are: the shape of the gamma distribution of their quickness, whose mean is 1. */
    private static final double LIKENESS = 2;

    /** @param weeks for each week, oldest first, and each person the state of each cell at its start and at its end */
    static Pace of(List<Week> weeks, int people, int columns) {
        var closed = new int[columns];
        var exposed = new double[columns];
        var closedBy = new int[people];
        var closedIn = new int[weeks.size()][columns];
        var exposedIn = new double[weeks.size()][columns];
        for (int at = 0; at < weeks.size(); at++) {
            Week week = weeks.get(at);
            for (int person = 0; person < people; person++) {
                for (int column = 0; column < columns; column++) {
                    if (week.before()[person][column]) continue;
                    double open = week.open(person, column);
                    exposed[column] += open;
                    exposedIn[at][column] += open;
                    if (!week.after()[person][column]) continue;
                    closed[column]++;
                    closedIn[at][column]++;
                    closedBy[person]++;
                }
            }
        }
        var pace = new Pace(closed, exposed, closedBy, new double[people], Rhythm.of(closedIn, exposedIn));
        pace.expect(weeks);
        return pace;
    }

    /** One week.
     *
     * @param before by person and column: whether nothing was missing there when it began
     * @param after the same when it ended */
    record Week(boolean[][] before, boolean[][] after) {
        /** For how much of the week a cell was open: what closed in it did so in its middle, as actuaries have it. */
        double open(int person, int column) {
            if (before[person][column]) return 0;
            return after[person][column] ? 0.5 : 1;
        }
    }

    private void expect(List<Week> weeks) {
        for (Week week : weeks) {
            for (int person = 0; person < expectedOf.length; person++) {
                for (int column = 0; column < closed.length; column++) {
                    expectedOf[person] +=
                            week.open(person, column) * hazard(column).mean();
                }
            }
        }
    }

    int allClosed() {
        int sum = 0;
        for (int each : closed) sum += each;
        return sum;
    }

    /** Closings a week of one open cell of a requirement, held towards that of all of them. */
    GammaBelief hazard(int column) {
        double time = 0;
        for (double each : exposed) time += each;
        double common = time > 0 ? (allClosed() + 0.5) / (time + 1) : 0.01; // never nothing: nobody looked for ever
        return new GammaBelief(common * PRIOR_WEEKS, PRIOR_WEEKS).seen(closed[column], exposed[column]);
    }

    /** How much quicker than the average a person is. */
    GammaBelief quickness(int person) {
        return new GammaBelief(LIKENESS, LIKENESS).seen(closedBy[person], expectedOf[person]);
    }
}
