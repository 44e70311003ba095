/** The data source: an embedded PostgreSQL 18 under the data folder where none is configured, the configured server
 * otherwise. Checks at start that an answer once committed survives a crash. Plumbing; nobody imports it. */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package org.readback.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
