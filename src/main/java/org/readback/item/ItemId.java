package org.readback.item;

import java.util.regex.Pattern;

/**
 * The name of an item for ever: never reused, never given to another meaning.
 *
 * @param itemId 1 to 80 small letters, digits and hyphens
 */
public record ItemId(String itemId) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,80}");

    public ItemId {
        if (!FORM.matcher(itemId).matches()) {
            throw new IllegalArgumentException(
                    "an item id is 1 to 80 small letters, digits and hyphens: \"" + itemId + "\"");
        }
    }

    @Override
    public String toString() {
        return itemId;
    }
}
