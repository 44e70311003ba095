package org.readback.item;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;

/**
 * One or more right options among several; the number of right ones is not told.
 *
 * @param options at least two, in file order
 * @param keys ids of the right options, put into file order: at least one, and never all, or whoever marks everything
 *     would be right
 */
public record MultipleChoice(ItemFrame frame, List<Option> options, Set<String> keys, Marking marking) implements Item {

    public MultipleChoice {
        requireNonNull(marking);
        options = Checks.options(frame.id().toString(), options);
        Checks.keyed(frame.id(), options, keys);
        keys = Checks.ordered(
                Checks.ids(options).stream().filter(Set.copyOf(keys)::contains).toList());
        Checks.why(frame, options);
    }
}
