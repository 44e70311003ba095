package org.readback.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readback.base.LocalText;
import org.readback.requirement.Cell;
import org.readback.requirement.PersonState;
import org.readback.requirement.RequirementProfile;
import org.readback.requirement.Subject;

/** How one person stands to what is asked of them on a day.
 *
 * @param profile the version in force; empty if nothing is asked of anybody where they serve
 * @param lines what is asked of their posts, in the order of boards
 * @param state ready where nothing is asked */
public record Standing(LocalDate day, Optional<RequirementProfile> profile, List<Line> lines, PersonState state) {
    public Standing {
        lines = List.copyOf(lines);
    }

    /** One requirement with its title. */
    public record Line(Subject subject, LocalText title, Cell cell) {}

    /** How many of the lines need nothing done at once. */
    public long good() {
        return lines.stream().filter(line -> line.cell().state().isGood()).count();
    }
}
