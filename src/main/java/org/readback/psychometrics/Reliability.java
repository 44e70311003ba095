package org.readback.psychometrics;

import java.util.OptionalDouble;

/**
 * How exactly the number of points tells people apart.
 *
 * @param people number of people it is computed from: those who answered all items that anybody answered
 * @param items number of items anybody answered
 * @param alpha Cronbach's (1951), {@code k / (k - 1) (1 - sum of item variances / variance of the points)}; the KR-20 of
 *     Kuder and Richardson (1937), where all items are right or wrong. At most 1; below 0 where items contradict each
 *     other. Empty with fewer than two people or items, and where everybody has the same points
 * @param standardError of measurement, {@code s sqrt(1 - alpha)}, in points; s has n - 1 in it. Empty where alpha is
 */
public record Reliability(int people, int items, OptionalDouble alpha, OptionalDouble standardError) {

    /** Of a form whose items were all given to the same people; people who left one out do not count. */
    public static Reliability of(ResponseMatrix responses) {
        boolean[] asked = asked(responses);
        int items = 0;
        for (boolean each : asked) {
            items += each ? 1 : 0;
        }
        var sums = new long[asked.length + 1];
        var squares = new long[asked.length + 1];
        int people = 0;
        for (int person = 0; person < responses.people(); person++) {
            byte[] row = responses.row(person);
            if (items > 0 && answeredAll(row, asked)) {
                people++;
                add(row, sums, squares);
            }
        }
        // Whole numbers throughout: a constant has a variance of 0, not nearly 0
        double total = variance(people, sums[asked.length], squares[asked.length]);
        if (people < 2 || items < 2 || total == 0) {
            return new Reliability(people, items, OptionalDouble.empty(), OptionalDouble.empty());
        }
        double parts = 0;
        for (int item = 0; item < asked.length; item++) {
            parts += variance(people, sums[item], squares[item]);
        }
        double alpha = items / (items - 1.0) * (1 - parts / total);
        return new Reliability(
                people,
                items,
                OptionalDouble.of(alpha),
                OptionalDouble.of(Math.sqrt(total * (1 - Math.min(1, alpha)))));
    }

    public Confidence confidence() {
        return Confidence.of(people);
    }

    private static boolean[] asked(ResponseMatrix responses) {
        var asked = new boolean[responses.items()];
        for (int person = 0; person < responses.people(); person++) {
            byte[] row = responses.row(person);
            for (int item = 0; item < row.length; item++) {
                asked[item] |= row[item] >= 0;
            }
        }
        return asked;
    }

    private static boolean answeredAll(byte[] row, boolean[] asked) {
        for (int item = 0; item < row.length; item++) {
            if (asked[item] && row[item] < 0) {
                return false;
            }
        }
        return true;
    }

    /** The last place is the person's total. */
    private static void add(byte[] row, long[] sums, long[] squares) {
        long total = 0;
        for (int item = 0; item < row.length; item++) {
            long points = Math.max(0, row[item]);
            total += points;
            sums[item] += points;
            squares[item] += points * points;
        }
        sums[row.length] += total;
        squares[row.length] += total * total;
    }

    private static double variance(int people, long sum, long squares) {
        return people < 2 ? 0 : (double) (people * squares - sum * sum) / ((double) people * (people - 1));
    }
}
