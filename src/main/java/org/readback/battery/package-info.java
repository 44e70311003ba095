/** Tests of several parts, taken one after the other: parts that the machine scores, works that people mark, an interview.
 * What each part is and how it is scored stands in the modules below; here are their order, their time, and what they come
 * to together.
 *
 * <p>A run needs nothing but its rows: how far it is follows from the attempts and works that its parts point to. Points of
 * works are 0 to 16, those of key facts and interviews whole and half points. */
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "assessment :: ui",
            "marking",
            "marking :: ui",
            "bank",
            "item",
            "psychometrics",
            "account",
            "base"
        })
@NullMarked
package org.readback.battery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
