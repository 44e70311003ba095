package org.readback.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readback.contingent.ContingentCard;
import org.readback.requirement.Board;
import org.readback.requirement.CellState;
import org.readback.requirement.PersonState;
import org.readback.requirement.RequirementProfile;
import org.readback.requirement.Subject;

/** What another text of a profile would change in a contingent on a day.
 *
 * @param before with what rules now; its profile is empty if nothing does
 * @param after as if the text ruled
 * @param changes of people whose state or one of whose cells would change, worst first */
public record Preview(ContingentCard contingent, LocalDate day, Board before, Board after, List<PersonChange> changes) {
    public Preview {
        changes = List.copyOf(changes);
    }

    /** A person who would stand otherwise.
     *
     * @param cells those that change; a subject that one of the two does not ask for is not required there */
    public record PersonChange(
            String name, String group, PersonState before, PersonState after, List<CellChange> cells) {
        public PersonChange {
            cells = List.copyOf(cells);
        }
    }

    /** A cell that would change. */
    public record CellChange(Subject subject, CellState before, CellState after) {}

    /** How many would be in one state and are in another. */
    public long moved(PersonState from, PersonState to) {
        return changes.stream()
                .filter(change -> change.before() == from && change.after() == to)
                .count();
    }

    /** What rules now. */
    public Optional<RequirementProfile> ruling() {
        return before.profile();
    }
}
