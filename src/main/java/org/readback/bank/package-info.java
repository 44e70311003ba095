/** The one home of every item, whether of a lesson or of a test: its versions, their status, the pools, and the log of
 * everything that was ever answered.
 *
 * <p>A version that was shown to people never changes; a response is written once and never touched again. Difficulties
 * are in logits. Services here are for other modules; they check no permission themselves. */
@ApplicationModule(allowedDependencies = {"item", "psychometrics", "account", "media", "base"})
@NullMarked
package org.readback.bank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
