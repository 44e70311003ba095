package org.readback.contingent;

import java.util.List;

/** A contingent and who belongs to it now, by sub-unit and name. */
public record ContingentRoster(ContingentCard contingent, List<Member> members) {
    public ContingentRoster {
        members = List.copyOf(members);
    }
}
