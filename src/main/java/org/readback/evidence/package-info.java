/** What people can show and what they may go without: results, documents and levels that people enter, waivers that two
 * people give, remarks; and beside them, read where they stand and never copied, the tests, courses and scenarios of this
 * installation.
 *
 * <p>Nothing is changed or deleted. What was wrong is revoked from a day on, with a reason, and entered again. {@link
 * org.readback.evidence.EvidenceBook} gives all of it in the terms of {@code requirement}. Days are those of the centre. */
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "course",
            "battery",
            "scenario",
            "bank",
            "item",
            "contingent",
            "training",
            "profile",
            "requirement",
            "account",
            "base"
        })
@NullMarked
package org.readback.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
