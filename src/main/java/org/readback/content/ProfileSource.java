package org.readback.content;

import java.util.Map;
import java.util.Optional;
import org.readback.base.LocalText;
import org.readback.requirement.ProfileText;
import org.readback.requirement.Subject;

/** A requirement profile of the content files: a proposal, approved by nobody.
 *
 * @param mission of {@code missions/}; empty if it is for none alone
 * @param names of subjects that are neither here nor known to the product
 * @param source the text of the file */
public record ProfileSource(
        String id, Optional<String> mission, ProfileText text, Map<Subject, LocalText> names, String source) {
    public ProfileSource {
        names = Map.copyOf(names);
    }
}
