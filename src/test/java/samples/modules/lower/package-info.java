/** Imports what stands above it, which it does not declare. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package samples.modules.lower;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
