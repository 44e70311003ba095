/** A lesson before a class: one thing a page, large, driven by keys or a clicker. Nothing is answered or kept here, and a
 * key leaves the server when the instructor opens it, not before. */
@ApplicationModule(
        allowedDependencies = {"course", "course :: ui", "content", "bank", "item", "player", "account", "base"})
@NullMarked
package org.readback.projector;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
