package org.readback.item;

import java.util.List;

/**
 * One right option among several; scored 0 or 1.
 *
 * @param options at least two, in file order
 * @param key id of the right option
 */
public record SingleChoice(ItemFrame frame, List<Option> options, String key) implements Item {

    public SingleChoice {
        options = Checks.options(frame.id().toString(), options);
        Checks.known(frame.id() + ": the key", key, options);
        Checks.why(frame, options);
    }
}
