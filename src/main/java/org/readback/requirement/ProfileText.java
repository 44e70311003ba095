package org.readback.requirement;

import java.time.LocalDate;
import java.util.List;

/** What people write, compare and approve: a profile before it has a number and a day.
 *
 * @param name as boards and papers show it
 * @param document that it rests on, with its reference; may be empty
 * @param lines in the order of writing; several may be about one subject, for different posts */
public record ProfileText(String name, String document, List<ProfileLine> lines) {
    public ProfileText {
        lines = List.copyOf(lines);
    }

    /** As boards use it. */
    public RequirementProfile inForce(String id, int version, LocalDate from) {
        return new RequirementProfile(
                id,
                name,
                version,
                from,
                lines.stream().map(ProfileLine::requirement).toList());
    }
}
