package org.readback.exam;

import java.util.List;

/** People who can be put on a roster together.
 *
 * @param subUnit empty for the contingent as a whole */
public record Group(String contingent, String subUnit, List<Candidate> people) {
    public Group {
        people = List.copyOf(people);
    }
}
