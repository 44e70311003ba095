package org.readback.inventory;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A word by which items are found.
 *
 * @param tag 1 to {@value #LONGEST} small letters of any alphabet, digits, hyphens, full stops and colons; begins with a letter or digit */
public record ItemTag(String tag) implements Comparable<ItemTag> {
    public static final int LONGEST = 40;
    private static final Pattern FORM = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{Nd}][\\p{Ll}\\p{Lo}\\p{M}\\p{Nd}.:-]*");

    public ItemTag {
        if (tag.length() > LONGEST || !FORM.matcher(tag).matches()) {
            throw new IllegalArgumentException("not a tag: \"" + tag + "\"");
        }
    }

    /** What somebody typed, or a file holds: capitals become small, spaces and underlines hyphens. Empty if it is no tag
     * even so. */
    public static Optional<ItemTag> of(String typed) {
        var tag = typed.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        return tag.length() <= LONGEST && FORM.matcher(tag).matches()
                ? Optional.of(new ItemTag(tag))
                : Optional.empty();
    }

    @Override
    public int compareTo(ItemTag other) {
        return Comparator.<String>naturalOrder().compare(tag, other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
