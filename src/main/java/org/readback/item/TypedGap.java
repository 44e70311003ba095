package org.readback.item;

/**
 * A place in a cloze text to type in.
 *
 * @param id how the text refers to it, {@code 1} for the placeholder <code>{1}</code>; form as {@link Option#id()}
 */
public record TypedGap(String id, TypedKey key) {

    public TypedGap {
        if (!Option.ID.matcher(id).matches()) {
            throw new IllegalArgumentException("a gap id is 1 to 20 small letters, digits and hyphens: \"" + id + "\"");
        }
    }
}
