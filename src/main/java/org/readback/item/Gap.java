package org.readback.item;

import java.util.List;

/**
 * A place in a cloze text with its own menu.
 *
 * @param id how the text refers to it, {@code 1} for the placeholder <code>{1}</code>; form as {@link Option#id()}
 * @param options at least two, in file order
 * @param key id of the right option
 */
public record Gap(String id, List<Option> options, String key) {

    public Gap {
        if (!Option.ID.matcher(id).matches()) {
            throw new IllegalArgumentException("a gap id is 1 to 20 small letters, digits and hyphens: \"" + id + "\"");
        }
        options = Checks.options("gap " + id, options);
        Checks.known("gap " + id + ": the key", key, options);
    }
}
