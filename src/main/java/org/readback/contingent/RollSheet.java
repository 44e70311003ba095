package org.readback.contingent;

import java.util.List;
import org.readback.requirement.Deployment;

/** A contingent as its page of members shows it.
 *
 * @param members by sub-unit and name
 * @param subUnits each before what is below it
 * @param mayManage whether the person signed in may change anything */
public record RollSheet(
        ContingentCard contingent,
        Deployment deployment,
        List<RollMember> members,
        List<SubUnitPath> subUnits,
        boolean mayManage) {
    public RollSheet {
        members = List.copyOf(members);
        subUnits = List.copyOf(subUnits);
    }
}
