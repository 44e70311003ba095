/** Decisions under time as a graph of scenes: what one sees, what one may do, what comes of it and why. Plain Java: every
 * way through it can be counted and listed. Times are whole seconds, points 0 to 2 a decision. */
@ApplicationModule(allowedDependencies = {"item", "base"})
@NullMarked
package org.readback.scenes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
