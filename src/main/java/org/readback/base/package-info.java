/** Plumbing that knows no domain: clock, chance, errors that a person may read, what every module's screens share. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.readback.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
