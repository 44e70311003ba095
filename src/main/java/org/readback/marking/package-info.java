/** What people hand in to be marked by people: texts and recordings, the raters' queue, what comes of it, and how well
 * raters agree.
 *
 * <p>What was handed in, each recording and each rating is written once and never touched again. Raters do not see who
 * wrote, nor what another rater gave, before the work is finished. Points are 0 to 4 a scale. */
@ApplicationModule(allowedDependencies = {"account", "bank", "item", "base"})
@NullMarked
package org.readback.marking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
