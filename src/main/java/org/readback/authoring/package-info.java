/** Where instructors work on the item bank: the table of items, the preview that marks like the test does, and who
 * answered what. */
@ApplicationModule(allowedDependencies = {"bank", "item", "psychometrics", "player", "account", "base"})
@NullMarked
package org.readback.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
