package org.readback.visit;

import java.time.LocalDate;
import org.readback.base.UserError;

/** When who comes to see what.
 *
 * @param team who comes, 1 to 200 characters
 * @param purpose what for, 1 to 500 characters */
public record NewVisit(LocalDate day, String team, String purpose) {
    public static final int LONGEST_TEAM = 200;
    public static final int LONGEST_PURPOSE = 500;

    /** @throws UserError if a text is missing or too long: it comes from a form */
    public NewVisit {
        team = team.strip();
        purpose = purpose.strip();
        if (team.isEmpty() || team.length() > LONGEST_TEAM || purpose.isEmpty() || purpose.length() > LONGEST_PURPOSE) {
            throw new UserError("visit.error.plan", LONGEST_TEAM, LONGEST_PURPOSE);
        }
    }
}
