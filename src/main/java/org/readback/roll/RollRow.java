package org.readback.roll;

import java.util.List;
import java.util.Map;
import org.readback.account.AccountId;
import org.readback.identity.ServiceIdentity;

/** A row of a file and what would come of it.
 *
 * @param line in the file, from 1
 * @param cells as they stand in the file */
public record RollRow(int line, Map<RollColumn, String> cells, Outcome outcome) {
    public RollRow {
        cells = Map.copyOf(cells);
    }

    /** What comes of a row. */
    public sealed interface Outcome {
        /** Nobody has the number: an account is made.
         *
         * @param isProposed whether the letters of the passport are ours */
        record Joins(ServiceIdentity identity, boolean isProposed) implements Outcome {}

        /** Somebody has the number.
         *
         * @param changes never empty */
        record Changes(AccountId account, String displayName, List<Change> changes) implements Outcome {
            public Changes {
                changes = List.copyOf(changes);
            }
        }

        /** Somebody has the number, and all is as the row says. */
        record Same(String displayName) implements Outcome {}

        /** @param faults never empty */
        record Faulty(List<RollFault> faults) implements Outcome {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    /** @param before and {@code after}: of a choice its code, of several codes parted by commas; blank for none */
    public record Change(RollColumn column, String before, String after) {}
}
