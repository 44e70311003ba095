/** Word lists: of a lesson, of a course, of all that somebody met; to hear, to print, and to take to Anki as a deck that
 * a later one brings up to date. */
@ApplicationModule(allowedDependencies = {"course", "content", "media", "item", "player", "account", "base"})
@NullMarked
package org.readback.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
