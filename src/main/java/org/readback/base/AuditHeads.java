package org.readback.base;

import java.util.Optional;

/** The end of the audit trail, to be noted where nobody can take it back: on paper, in a file that leaves the house. Rows
 * cut off the end of a chain cannot be seen in the chain itself; such a note shows them. */
public interface AuditHeads {
    /** The newest entry that is committed; empty if there is none. */
    Optional<Head> newest();

    /** A place in the trail.
     *
     * @param number of the entry
     * @param digest SHA-256 over this entry and all before it, in hexadecimal */
    record Head(long number, String digest) {
        /** Reads what {@link #toString} wrote; empty if it is no such text. */
        public static Optional<Head> read(String text) {
            return text.strip().matches("[0-9]{1,18}:[0-9a-f]{64}")
                    ? Optional.of(new Head(
                            Long.parseLong(text.strip().split(":", -1)[0]),
                            text.strip().split(":", -1)[1]))
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return number + ":" + digest;
        }
    }
}
