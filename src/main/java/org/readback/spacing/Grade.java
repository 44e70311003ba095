package org.readback.spacing;

import java.util.Arrays;
import java.util.Optional;

/** How well something was remembered. The ratings 1 to 4 are those of FSRS logs. */
public enum Grade {
    /** Not remembered. */
    AGAIN(1),
    /** Remembered with serious difficulty. */
    HARD(2),
    /** Remembered after a hesitation. */
    GOOD(3),
    /** Remembered at once. */
    EASY(4);

    private final int rating;

    Grade(int rating) {
        this.rating = rating;
    }

    /** The number in logs and formulas, 1 to 4. */
    public int rating() {
        return rating;
    }

    /** The grade with this number; empty outside 1 to 4. */
    public static Optional<Grade> ofRating(int rating) {
        return Arrays.stream(values()).filter(grade -> grade.rating == rating).findFirst();
    }

    /** Every grade but {@link #AGAIN} says that it was remembered. */
    public boolean isRecall() {
        return this != AGAIN;
    }
}
