package org.readback.item;

import java.util.regex.Pattern;

/**
 * One of the answers that an item or a gap offers.
 *
 * @param id in an item the stable id of the file ({@code a}, {@code b} …), in a {@link Presentation} the place on the
 *     screen ({@code 1}, {@code 2} …); 1 to 20 small letters, digits and hyphens
 */
public record Option(String id, String text) {

    static final Pattern ID = Pattern.compile("[a-z0-9-]{1,20}");

    public Option {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "an option id is 1 to 20 small letters, digits and hyphens: \"" + id + "\"");
        }
        Checks.text("the text of option " + id, text);
    }
}
