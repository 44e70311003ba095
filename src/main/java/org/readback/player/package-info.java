/** Puts an item on screen and hands back a response. Knows what may be shown before the answer ({@link
 * org.readback.item.Presentation}) and what may be shown after it ({@link org.readback.item.Outcome}), and nothing of
 * where either comes from. Controls are the browser's own; options are known by their place on the screen. */
@ApplicationModule(allowedDependencies = {"item", "base"})
@NullMarked
package org.readback.player;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
