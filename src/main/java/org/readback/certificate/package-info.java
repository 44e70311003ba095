/**
 * Certificates: issued for many at once, in three languages on one page, signed so that anyone can check them, revoked
 * and replaced but never changed; and the two ways to check one, on this server and on a page that needs no network.
 *
 * <p>A certificate rests on evidence that is counted where it came from. It is no evidence itself: nothing is counted
 * twice.
 */
@ApplicationModule(
        allowedDependencies = {
            "evidence",
            "profile",
            "contingent",
            "identity",
            "course",
            "assessment",
            "seal",
            "requirement",
            "account",
            "account :: ui",
            "base"
        })
@NullMarked
package org.readback.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
