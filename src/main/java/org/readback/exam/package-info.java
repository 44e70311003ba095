/** How tests are held: sessions that an instructor opens, pauses and closes for a roster in a room, more time for a
 * person, one attempt more than the rules of a test allow.
 *
 * <p>The module is the gate of {@code assessment}: what it says holds in the transaction that begins an attempt.
 * Instructors handle people of contingents that they look after. Times are the database's. */
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "assessment :: ui",
            "bank",
            "item",
            "contingent",
            "scenario",
            "account",
            "base"
        })
@NullMarked
package org.readback.exam;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
