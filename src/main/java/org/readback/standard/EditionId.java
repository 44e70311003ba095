package org.readback.standard;

/** An edition of a standard, such as {@code cptm-2017}.
 *
 * @param editionId 1 to 60 small letters, digits and hyphens */
public record EditionId(String editionId) {
    private static final String FORM = "[a-z0-9][a-z0-9-]{0,59}";

    public EditionId {
        if (!editionId.matches(FORM)) throw new IllegalArgumentException("Not the id of an edition: " + editionId);
    }

    @Override
    public String toString() {
        return editionId;
    }
}
