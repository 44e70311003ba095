package org.readback.item;

import java.util.List;

/**
 * A typed answer, compared as its key says; scored 0, 1 or what a half answer or a slip earns.
 */
public record ShortAnswer(ItemFrame frame, TypedKey key) implements TypedItem {

    public ShortAnswer {
        Checks.noWhy(frame);
    }

    /** Compared strictly. */
    public ShortAnswer(ItemFrame frame, List<String> accepted) {
        this(frame, strict(frame, accepted));
    }

    /** At least one; the first is shown as the key. */
    public List<String> accepted() {
        return key.accepted();
    }

    private static TypedKey strict(ItemFrame frame, List<String> accepted) {
        try {
            return TypedKey.strict(accepted);
        } catch (IllegalArgumentException refusal) {
            throw new IllegalArgumentException(frame.id() + ": " + refusal.getMessage(), refusal);
        }
    }
}
