/** What people are called in service: rank, number, names as they are written at home and as the passport writes them,
 * sex, birth, service. Each change is kept beside what stood before, so that a paper of an earlier day shows what stood
 * then. Who may read or change it is for the modules above to say. */
@ApplicationModule(allowedDependencies = {"account", "base"})
@NullMarked
package org.readback.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
