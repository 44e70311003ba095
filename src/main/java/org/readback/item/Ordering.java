package org.readback.item;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Things to be put in order. With n of them and {@link Marking#PARTIAL} it is scored as the share of the n - 1 right
 * neighbouring pairs: of the places where a thing is followed by the one that follows it in the right order.
 *
 * @param options 3 to 8, in file order, which is not the right one: it would give the key away
 * @param key ids of all the options in the right order
 */
public record Ordering(ItemFrame frame, List<Option> options, List<String> key, Marking marking) implements Item {

    private static final int FEWEST = 3;
    private static final int MOST = 8;

    public Ordering {
        var id = frame.id();
        requireNonNull(marking);
        options = Checks.options(id.toString(), options);
        if (options.size() < FEWEST || options.size() > MOST) {
            throw new IllegalArgumentException(id + ": 3 to 8 options are put in order, not " + options.size());
        }
        key = List.copyOf(key);
        for (var option : key) Checks.known(id + ": the key", option, options);
        Checks.distinct(id + ": the key names twice the option", key);
        if (key.size() != options.size()) throw new IllegalArgumentException(id + ": the key must name every option");
        if (key.equals(Checks.ids(options))) {
            throw new IllegalArgumentException(id + ": the options stand in the right order already");
        }
        Checks.noWhy(frame);
    }
}
