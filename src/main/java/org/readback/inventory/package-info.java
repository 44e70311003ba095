/** What people note about items and where they are used: tags, which are free words by which items are found, and the
 * places at which a change of an item would be seen. */
@ApplicationModule(allowedDependencies = {"bank", "item", "account", "base"})
@NullMarked
package org.readback.inventory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
