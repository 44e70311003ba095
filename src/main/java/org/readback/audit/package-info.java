/** Append-only record of who did what: listens to every {@link org.readback.base.Audited} event, chains the rows by
 * digest, shows them to administrators. Nobody imports it. */
@ApplicationModule(allowedDependencies = {"account", "base"})
@NullMarked
package org.readback.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
