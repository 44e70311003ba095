package org.readback.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readback.base.LocalText;
import org.readback.requirement.Evidence;

/** A piece of evidence as lists show it.
 *
 * @param title of what it is about
 * @param entered if a person entered it; otherwise this installation found it */
public record EvidenceLine(Evidence evidence, LocalText title, Optional<Entered> entered, Optional<Revoked> revoked) {

    /** How it was entered.
     *
     * @param number of a document; empty if it has none
     * @param files that show it, oldest first */
    public record Entered(
            EntryId id, String number, String remark, Signed by, Optional<EntryId> corrects, List<EvidenceFile> files) {
        public Entered {
            files = List.copyOf(files);
        }
    }

    /** That it was taken back.
     *
     * @param from the first day on which it is not good */
    public record Revoked(LocalDate from, String reason, Signed by) {}
}
