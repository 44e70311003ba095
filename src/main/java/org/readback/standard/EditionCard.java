package org.readback.standard;

import java.util.Optional;

/** An edition in a list.
 *
 * @param name of the standard, such as {@code CPTM}
 * @param edition such as {@code 2017}
 * @param note what is not known about it; may be empty
 * @param lessons how many there are
 * @param covered how many of them a lesson of ours answers to */
public record EditionCard(
        EditionId id,
        String name,
        String edition,
        String title,
        String note,
        Optional<EditionId> replaces,
        int lessons,
        int covered) {

    /** As lessons name it: {@code CPTM 2017}. */
    public String fullName() {
        return name + " " + edition;
    }
}
