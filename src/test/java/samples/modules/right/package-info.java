/** The other half. */
@ApplicationModule(allowedDependencies = {"left"})
@NullMarked
package samples.modules.right;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
