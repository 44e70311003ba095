/** The frame around every screen: layout, menu, page Today, errors. Nobody imports it. */
@ApplicationModule(allowedDependencies = {"account", "base"})
@NullMarked
package org.readback.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
