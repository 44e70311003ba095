/** What the responses of tests say about items: figures, flags for their authors, and a page of both that is read
 * without the application. Everything is computed from the log of responses and can be computed again.
 *
 * <p>People are held against each other by ability as the other items tell it, in logits; shares are in [0, 1]. */
@ApplicationModule(allowedDependencies = {"bank", "item", "psychometrics", "account", "base"})
@NullMarked
package org.readback.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
