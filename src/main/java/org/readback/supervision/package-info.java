/** My class: where each one is in a lesson now, who is stuck, which item hurts. Tests are watched in their sessions, which
 * {@code exam} keeps; here is the way to them. Nothing is kept here, and no key is shown. */
@ApplicationModule(
        allowedDependencies = {
            "exam",
            "exam :: ui",
            "assessment",
            "course",
            "contingent",
            "bank",
            "item",
            "account",
            "base"
        })
@NullMarked
package org.readback.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
