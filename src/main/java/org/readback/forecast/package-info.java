/** When a contingent will be ready at the pace of the last weeks, with the interval in which that lies, what would bring
 * it forward most, and what of what was learnt will be remembered by then. Days are those of the centre. */
@ApplicationModule(
        allowedDependencies = {
            "contingent",
            "profile",
            "evidence",
            "practice",
            "course",
            "requirement",
            "account",
            "base"
        })
@NullMarked
package org.readback.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
