/** What people report about an item after they answered it, and what instructors answer them.
 *
 * <p>A report names an answer of one's own, never an item: so it can be made of an item that is not shown again, and
 * tells nothing about it. Instructors see which item it was and not who reported it. */
@ApplicationModule(allowedDependencies = {"bank", "item", "account", "base"})
@NullMarked
package org.readback.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
