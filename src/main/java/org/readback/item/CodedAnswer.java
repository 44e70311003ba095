package org.readback.item;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A time, a place on the map or another code to write; compared exactly once both are written alike; scored 0 or 1.
 *
 * @param accepted at least one, each of the form; the first is shown as the key
 */
public record CodedAnswer(ItemFrame frame, CodeForm form, List<String> accepted) implements TypedItem {

    public CodedAnswer {
        requireNonNull(form);
        accepted = List.copyOf(accepted);
        if (accepted.isEmpty()) throw new IllegalArgumentException(frame.id() + ": at least one answer is needed");
        for (var answer : accepted) {
            if (Codes.read(form, answer).isEmpty()) {
                throw new IllegalArgumentException(frame.id() + ": not a code of this form: \"" + answer + "\"");
            }
        }
        Checks.noWhy(frame);
    }
}
