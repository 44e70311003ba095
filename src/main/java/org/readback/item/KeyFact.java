package org.readback.item;

/**
 * One thing that an answer must tell.
 *
 * @param id form as {@link Option#id()}
 */
public record KeyFact(String id, TypedKey key) {

    public KeyFact {
        if (!Option.ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "a fact id is 1 to 20 small letters, digits and hyphens: \"" + id + "\"");
        }
    }
}
