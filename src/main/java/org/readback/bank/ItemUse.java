package org.readback.bank;

import static java.util.Objects.requireNonNull;

import org.readback.base.LocalText;
import org.readback.item.ItemId;

/** One place at which an item is used.
 *
 * @param place title of the lesson or test, code of the paper form; empty for answers, which are counted only
 * @param times 1 for a place; for answers how many, at least 1 */
public record ItemUse(ItemId item, Kind kind, LocalText place, int times) {
    /** In the order in which they are listed. */
    public enum Kind {
        LESSON,
        TEST,
        PAPER,
        /** Answers in tests, of real people. */
        TEST_ANSWERS,
        /** Answers in lessons, practice and review, of real people. */
        LEARNING_ANSWERS
    }

    public ItemUse {
        requireNonNull(item);
        requireNonNull(kind);
        if (times < 1) throw new IllegalArgumentException("an item is used at least once: " + times);
    }
}
