package org.readback.evidence;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.requirement.Level;

/** Levels of one person, given by a rater.
 *
 * @param levels by the code of the skill, such as {@code speaking}; skills that were not rated are missing
 * @param on the day of the examination
 * @param until the last day on which they are good */
public record NewRating(
        AccountId person, Map<String, Level> levels, LocalDate on, Optional<LocalDate> until, String remark) {
    public NewRating {
        levels = Map.copyOf(levels);
        remark = remark.strip();
    }
}
