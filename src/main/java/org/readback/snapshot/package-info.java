/** What is known of a contingent at one moment, as one JSON text that is always written the same way: who stands how and on
 * what that rests, what was taught and by whom, how tests went, what was recognised, which texts were marked. Nothing is kept
 * here; whoever keeps it decides who may read it.
 *
 * <p>It says how things stood, not by which rules that was found, so that later versions of the product print the same.
 * What a text did not hold yet when it was written is read as not known. */
@ApplicationModule(
        allowedDependencies = {
            "readiness",
            "instructor",
            "training",
            "standard",
            "marking",
            "assessment",
            "course",
            "bank",
            "item",
            "psychometrics",
            "contingent",
            "identity",
            "requirement",
            "account",
            "base"
        })
@NullMarked
package org.readback.snapshot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
