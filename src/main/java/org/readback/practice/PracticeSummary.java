package org.readback.practice;

/** What somebody did between lessons and tests.
 *
 * @param runs of practice that were finished
 * @param items asked in them
 * @param correct of the items
 * @param cards to keep in mind
 * @param reviews of the cards */
public record PracticeSummary(int runs, int items, int correct, int cards, int reviews) {
    public static final PracticeSummary NONE = new PracticeSummary(0, 0, 0, 0, 0);

    public boolean isEmpty() {
        return equals(NONE);
    }
}
