package org.readback.authoring;

import org.readback.item.ClozeWithOptions;
import org.readback.item.Item;
import org.readback.item.MultipleChoice;
import org.readback.item.ShortAnswer;
import org.readback.item.SingleChoice;

/** The kinds as authors name and filter them. */
public enum ItemKind {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    CLOZE_OPTIONS,
    SHORT_ANSWER;

    public static ItemKind of(Item item) {
        return switch (item) {
            case SingleChoice single -> SINGLE_CHOICE;
            case MultipleChoice multiple -> MULTIPLE_CHOICE;
            case ClozeWithOptions cloze -> CLOZE_OPTIONS;
            case ShortAnswer typed -> SHORT_ANSWER;
        };
    }
}
