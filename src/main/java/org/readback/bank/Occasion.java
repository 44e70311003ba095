package org.readback.bank;

/** On what occasion an item was answered; the database holds the names. */
public enum Occasion {
    INLINE_CHECK,
    LESSON_CHECK,
    PRACTICE,
    REVIEW,
    TEST,
    /** A test taken on paper and typed in by staff: nobody knows how long an answer took. */
    PAPER;

    /** Whether it was a test: of its answers nothing is said to the person before it is over. */
    public boolean isTest() {
        return this == TEST || this == PAPER;
    }
}
