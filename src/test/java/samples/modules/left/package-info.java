/** One half of a circle. */
@ApplicationModule(allowedDependencies = {"right"})
@NullMarked
package samples.modules.left;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
