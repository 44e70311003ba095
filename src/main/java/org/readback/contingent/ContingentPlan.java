package org.readback.contingent;

import org.readback.base.UserError;
import org.readback.requirement.Deployment;

/** What a contingent is called, where it goes and when.
 *
 * @param name and {@code mission}: 1 to 120 characters */
public record ContingentPlan(String name, String mission, Deployment deployment) {
    public static final int LONGEST = 120;

    /** @throws UserError if a name is missing or too long: it comes from a form */
    public ContingentPlan {
        name = name.strip();
        mission = mission.strip();
        if (name.isEmpty() || name.length() > LONGEST || mission.isEmpty() || mission.length() > LONGEST) {
            throw new UserError("contingent.error.name", LONGEST);
        }
    }
}
