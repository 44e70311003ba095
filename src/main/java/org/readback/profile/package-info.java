/** What missions ask of posts, as the centre keeps it: requirement profiles in versions that two people agree on, which
 * profile a contingent follows since when, missions with their mandates, and what a centre may choose about readiness.
 *
 * <p>A version that was approved is never changed: another one follows it, from a day on. Days are those of the centre.
 * Profiles and missions belong to all supervisors; what a contingent follows is the business of those who look after
 * it. */
@ApplicationModule(
        allowedDependencies = {
            "contingent",
            "course",
            "assessment",
            "battery",
            "content",
            "requirement",
            "account",
            "base"
        })
@NullMarked
package org.readback.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
