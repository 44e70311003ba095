package org.readback.psychometrics;

/** Sums over strata that a {@link MantelHaenszel} is made of. In double: products of counts pass the range of int. */
final class MantelHaenszelSums {

    private int reference;
    private int focal;
    private int points;
    private double difference;
    private double variance;
    private double forReference;
    private double forFocal;
    private double agreeing;
    private double mixed;
    private double opposing;

    /** A table of people with the same total score. Without people of both groups it says nothing. */
    void add(int[][] table) {
        int[] first = table[0];
        int[] second = table[1];
        if (first.length != second.length || first.length < 2) {
            throw new IllegalArgumentException(
                    "A table must have two rows of two columns or more: " + first.length + ", " + second.length);
        }
        points = Math.max(points, first.length - 1);
        int firsts = sum(first);
        int seconds = sum(second);
        if (firsts > 0 && seconds > 0) {
            reference += firsts;
            focal += seconds;
            addScores(first, second);
            for (int cut = 1; cut < first.length; cut++) {
                addOdds(upFrom(first, cut), upFrom(second, cut), firsts, seconds);
            }
        }
    }

    /** What the reference group earned beyond its share, and the variance of that without a difference. */
    private void addScores(int[] first, int[] second) {
        double firsts = sum(first);
        double seconds = sum(second);
        double people = firsts + seconds;
        double earned = 0;
        double total = 0;
        double squares = 0;
        for (int score = 0; score < first.length; score++) {
            double both = (double) first[score] + second[score];
            earned += (double) score * first[score];
            total += score * both;
            squares += (double) score * score * both;
        }
        difference += earned - firsts * total / people;
        variance += firsts * seconds * (people * squares - total * total) / (people * people * (people - 1));
    }

    private void addOdds(double rightFirst, double rightSecond, double firsts, double seconds) {
        double people = firsts + seconds;
        double wrongFirst = firsts - rightFirst;
        double wrongSecond = seconds - rightSecond;
        double ahead = rightFirst * wrongSecond / people;
        double behind = wrongFirst * rightSecond / people;
        double alike = (rightFirst + wrongSecond) / people;
        forReference += ahead;
        forFocal += behind;
        agreeing += alike * ahead;
        mixed += alike * behind + (1 - alike) * ahead;
        opposing += (1 - alike) * behind;
    }

    private static int sum(int[] counts) {
        return upFrom(counts, 0);
    }

    private static int upFrom(int[] counts, int cut) {
        int sum = 0;
        for (int score = cut; score < counts.length; score++) {
            sum += counts[score];
        }
        return sum;
    }

    int reference() {
        return reference;
    }

    int focal() {
        return focal;
    }

    boolean isDichotomous() {
        return points < 2;
    }

    double difference() {
        return difference;
    }

    /** 0 where no stratum has different scores: counts are whole, so that it is exactly 0 then. */
    double variance() {
        return variance;
    }

    /** Whether some stratum speaks for each of the groups. */
    boolean isTwoSided() {
        return forReference > 0 && forFocal > 0;
    }

    /** Above 0 and finite. */
    double oddsRatio() {
        return isTwoSided() ? forReference / forFocal : (forReference + 0.5) / (forFocal + 0.5);
    }

    /** Of the logarithm of the odds ratio, where there is one point and the odds ratio is two-sided. */
    double logOddsVariance() {
        return (agreeing / (forReference * forReference)
                        + mixed / (forReference * forFocal)
                        + opposing / (forFocal * forFocal))
                / 2;
    }
}
