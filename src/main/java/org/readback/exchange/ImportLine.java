package org.readback.exchange;

import java.util.List;
import java.util.Optional;
import org.readback.draft.DraftKind;

/** One item of a file.
 *
 * @param position in the file, from 1
 * @param read what the file says of it
 * @param known what is here already
 * @param draft what it became, once it was taken */
public record ImportLine(int position, Read read, Optional<Known> known, Decision decision, Optional<Integer> draft) {

    /** An item as it was found.
     *
     * @param name by which people find it in the file
     * @param line of the file, from 1; 0 where its format has none
     * @param kind empty of what is faulty
     * @param remarks what was changed, left out or not understood */
    public record Read(String name, int line, Outcome outcome, Optional<DraftKind> kind, List<Remark> remarks) {
        public Read {
            remarks = List.copyOf(remarks);
        }
    }
}
