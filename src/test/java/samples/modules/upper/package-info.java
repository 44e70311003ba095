/** Stands above. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package samples.modules.upper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
