package org.readback.evidence;

import java.util.List;
import org.readback.requirement.Subject;

/** Results of one subject, entered together.
 *
 * @param issuer who says so: the assessor or the authority, as papers will name it */
public record NewEntries(Subject subject, String issuer, List<NewEntry> lines) {
    /** Characters of the name of an issuer. */
    public static final int LONGEST_ISSUER = 120;

    public NewEntries {
        issuer = issuer.strip();
        lines = List.copyOf(lines);
    }
}
