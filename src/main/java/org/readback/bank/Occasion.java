package org.readback.bank;

/** On what occasion an item was answered; the database holds the names. */
public enum Occasion {
    INLINE_CHECK,
    LESSON_CHECK,
    PRACTICE,
    REVIEW,
    TEST
}
