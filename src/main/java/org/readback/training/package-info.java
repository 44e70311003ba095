/** Training as it is held: work assigned until a day, classes with their sessions and attendance, and what of a standard was
 * taught to whom. What somebody has done is never entered here: it follows from lessons, attempts and practice.
 *
 * <p>Days are those of the centre, lengths whole minutes. Attendance is added to, never changed: the newest entry counts. */
@ApplicationModule(
        allowedDependencies = {
            "standard",
            "contingent",
            "course",
            "content",
            "assessment",
            "practice",
            "item",
            "requirement",
            "account",
            "base"
        })
@NullMarked
package org.readback.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
