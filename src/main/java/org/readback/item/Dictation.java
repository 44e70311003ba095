package org.readback.item;

import java.util.List;

/**
 * A text to write down as it is heard; scored as the share of right words, see {@link Dictations}.
 *
 * @param text what is said
 */
public record Dictation(ItemFrame frame, String text, TypedRules rules) implements TypedItem {

    public Dictation {
        if (rules.edition() == TypedRules.Edition.STRICT) {
            throw new IllegalArgumentException(frame.id() + ": a dictation is compared by tolerant rules");
        }
        if (AnswerMatching.normalise(text).isEmpty()) {
            throw new IllegalArgumentException(frame.id() + ": nothing of the text is compared");
        }
        Checks.noWhy(frame);
    }

    /** The text as a key; brackets and bars are no signs here and are read as spaces. */
    TypedKey key() {
        return new TypedKey(List.of(text.replaceAll("[()|]", " ")), List.of(), List.of(), rules);
    }
}
