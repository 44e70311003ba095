/** How ready a contingent is on any day, and what is missing: the board, the list of gaps, the state of the languages, what
 * runs out when, and the same as paper and files. Nothing is kept here: every figure is computed when it is asked for, and
 * screen, PDF and Excel are made from one {@link org.readback.readiness.BoardSheet}, so that they cannot differ. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "contingent",
            "identity",
            "profile",
            "evidence",
            "training",
            "assessment",
            "course",
            "item",
            "forecast",
            "forecast :: ui",
            "requirement",
            "base"
        })
@NullMarked
package org.readback.readiness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
