package org.readback.item;

import java.util.List;

/**
 * A typed answer, compared by {@link AnswerMatching}; scored 0 or 1.
 *
 * @param accepted at least one; the first is the one shown as the key
 */
public record ShortAnswer(ItemFrame frame, List<String> accepted) implements Item {

    public ShortAnswer {
        accepted = List.copyOf(accepted);
        if (accepted.isEmpty()) throw new IllegalArgumentException(frame.id() + ": at least one answer is needed");
        for (var answer : accepted) {
            if (AnswerMatching.normalise(answer).isEmpty()) {
                throw new IllegalArgumentException(
                        frame.id() + ": nothing of the accepted answer \"" + answer + "\" is compared");
            }
        }
        Checks.noWhy(frame);
    }
}
