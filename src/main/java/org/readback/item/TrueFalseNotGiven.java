package org.readback.item;

import static java.util.Objects.requireNonNull;

/**
 * Whether the passage says what the stem states; scored 0 or 1. The words of the three options are no part of the item:
 * whoever shows it has them in its language.
 *
 * @param key the right option, whose id is its {@link Verdict#code()}; feedback to single options names them likewise
 */
public record TrueFalseNotGiven(ItemFrame frame, Verdict key) implements Item {

    public TrueFalseNotGiven {
        requireNonNull(key);
        for (var option : frame.feedback().why().keySet()) {
            Checks.knownId(frame.id() + ": feedback is given to an option that", option, Verdict.codes());
        }
    }
}
