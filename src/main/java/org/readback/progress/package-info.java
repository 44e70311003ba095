/** What people have done and can do: one's own record, the people of a contingent, one person's file, and what to study
 * next. Nothing is kept here: every figure is computed when asked from lessons, attempts and responses. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "course",
            "assessment",
            "assessment :: ui",
            "contingent",
            "marking",
            "battery",
            "battery :: ui",
            "certificate",
            "identity",
            "evidence",
            "evidence :: ui",
            "practice",
            "scenario",
            "bank",
            "item",
            "psychometrics",
            "requirement",
            "seal",
            "base"
        })
@NullMarked
package org.readback.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
