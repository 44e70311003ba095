/** Tests that count: what a test is made of (blueprint), one person's sitting (attempt), the way through it, and what
 * came of it (result).
 *
 * <p>An ability is computed from the log of responses each time and never stored as a number to be nudged. Times and
 * deadlines are the database's. Abilities and cut scores are in logits, and no screen shows them as numbers. */
@ApplicationModule(
        allowedDependencies = {
            "bank",
            "item",
            "psychometrics",
            "player",
            "media",
            "report",
            "report::ui",
            "account",
            "base"
        })
@NullMarked
package org.readback.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
