/** Contingents, their sub-units and posts, who belongs to them and who looks after them; hence whose data a supervisor
 * or an instructor may see. */
@ApplicationModule(allowedDependencies = {"analysis", "account", "identity", "requirement", "base"})
@NullMarked
package org.readback.contingent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
