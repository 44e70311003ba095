/** Visits of those who assess a contingent: when they come, what has to be ready, what was known at the moment it was
 * frozen, who is questioned and what they answer, and what is to be done afterwards.
 *
 * <p>A freeze is one JSON text that is always written the same way, with its SHA-256: whatever changes later, it says
 * what was known then. Days are those of the centre. A visit belongs to the supervisors who look after the whole of its
 * contingent. */
@ApplicationModule(
        allowedDependencies = {"snapshot", "readiness", "contingent", "identity", "requirement", "account", "base"})
@NullMarked
package org.readback.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
