package org.readback.readiness;

import java.util.Optional;
import org.readback.contingent.SubUnitPath;
import org.readback.requirement.PersonState;
import org.readback.requirement.Post;
import org.readback.requirement.Row;
import org.readback.requirement.Subject;

/** Which people of a board are looked at; what is empty asks nothing.
 *
 * @param state how they stand as a whole
 * @param subUnit where they serve, or above it
 * @param post one of those they hold
 * @param lacking what they are asked for and do not have for good */
public record BoardFilter(
        Optional<PersonState> state, Optional<SubUnitPath> subUnit, Optional<Post> post, Optional<Subject> lacking) {
    public static final BoardFilter ALL =
            new BoardFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    boolean lets(BoardSheet sheet, Row row) {
        return state.filter(wanted -> wanted != row.state()).isEmpty()
                && subUnit.filter(wanted -> !SubUnitPath.of(row.facts().group()).isWithin(wanted))
                        .isEmpty()
                && post.filter(wanted -> !row.facts().posts().contains(wanted)).isEmpty()
                && lacking.filter(subject -> sheet.cell(row, subject)
                                .filter(cell -> !cell.state().isGood())
                                .isEmpty())
                        .isEmpty();
    }
}
