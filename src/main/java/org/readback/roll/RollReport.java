package org.readback.roll;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of an import.
 *
 * @param changed how many people who were known
 * @param same how many rows said nothing new
 * @param slips one for each who joined and has no password yet: shown now and kept by nobody */
public record RollReport(int joined, int changed, int same, List<RollRow> faulty, List<Slip> slips) {
    public RollReport {
        faulty = List.copyOf(faulty);
        slips = List.copyOf(slips);
    }

    /** What is wrong, by line of the file. */
    public Map<Integer, List<RollFault>> faults() {
        var faults = new TreeMap<Integer, List<RollFault>>();
        for (RollRow row : faulty) {
            if (row.outcome() instanceof RollRow.Outcome.Faulty(var found)) faults.put(row.line(), found);
        }
        return faults;
    }

    /** A way in for one person.
     *
     * @param token the last part of the address {@code /invitation/TOKEN} */
    public record Slip(String listName, String signInName, String token, Instant expiresAt) {
        /** So that a log never shows the token. */
        @Override
        public String toString() {
            return "Slip of " + signInName;
        }
    }
}
