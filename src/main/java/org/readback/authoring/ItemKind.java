package org.readback.authoring;

import org.readback.item.ClozeTyped;
import org.readback.item.ClozeWithOptions;
import org.readback.item.CodedAnswer;
import org.readback.item.Dictation;
import org.readback.item.Hotspot;
import org.readback.item.Item;
import org.readback.item.KeyFacts;
import org.readback.item.Matching;
import org.readback.item.MultipleChoice;
import org.readback.item.Ordering;
import org.readback.item.SelectWords;
import org.readback.item.ShortAnswer;
import org.readback.item.SingleChoice;
import org.readback.item.TrueFalseNotGiven;

/** The kinds as authors name and filter them. */
public enum ItemKind {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    CLOZE_OPTIONS,
    SHORT_ANSWER,
    TRUE_FALSE_NOT_GIVEN,
    MATCHING,
    ORDERING,
    SELECT_WORDS,
    CLOZE_TYPED,
    KEY_FACTS,
    CODED_ANSWER,
    DICTATION,
    HOTSPOT;

    public static ItemKind of(Item item) {
        return switch (item) {
            case SingleChoice single -> SINGLE_CHOICE;
            case MultipleChoice multiple -> MULTIPLE_CHOICE;
            case ClozeWithOptions cloze -> CLOZE_OPTIONS;
            case ShortAnswer typed -> SHORT_ANSWER;
            case TrueFalseNotGiven statement -> TRUE_FALSE_NOT_GIVEN;
            case Matching matching -> MATCHING;
            case Ordering ordering -> ORDERING;
            case SelectWords words -> SELECT_WORDS;
            case ClozeTyped cloze -> CLOZE_TYPED;
            case KeyFacts facts -> KEY_FACTS;
            case CodedAnswer code -> CODED_ANSWER;
            case Dictation dictation -> DICTATION;
            case Hotspot hotspot -> HOTSPOT;
        };
    }
}
