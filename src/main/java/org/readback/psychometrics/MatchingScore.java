package org.readback.psychometrics;

/** The score people are matched by: their points on the matching items and, always, on the item under study. */
final class MatchingScore {

    private final ResponseMatrix responses;
    private final int[] full;
    private final boolean[] matching;
    private final int[] earned;
    private final int[] reachable;
    private int highest;

    MatchingScore(ResponseMatrix responses, int[] full, boolean[] matching) {
        this.responses = responses;
        this.full = full;
        this.matching = matching;
        earned = new int[responses.people()];
        reachable = new int[responses.people()];
        for (int item = 0; item < full.length; item++) {
            if (matching[item]) {
                highest += full[item];
                add(item);
            }
        }
    }

    private void add(int item) {
        for (int person = 0; person < earned.length; person++) {
            int points = responses.points(person, item);
            if (points >= 0) {
                earned[person] += points;
                reachable[person] += full[item];
            }
        }
    }

    int highest(int item) {
        return highest + added(item);
    }

    /** From 0 to the highest; of a person who answered the item. Where they left others out, the same share of the
     * highest, in whole points. */
    int of(int person, int item) {
        int points = earned[person] + (matching[item] ? 0 : responses.points(person, item));
        return (int) Math.round((double) points * highest(item) / (reachable[person] + added(item)));
    }

    private int added(int item) {
        return matching[item] ? 0 : full[item];
    }
}
