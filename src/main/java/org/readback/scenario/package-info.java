/** Walking through a scenario: the scene, the clock, the decision, what came of it and why; for instructors its map.
 *
 * <p>A run stands in the database with all that it needs: nothing lives in the screen. A decision is one row, written in one
 * transaction and never touched again. Deadlines are the database's. Nothing of a scene leaves here before the decision
 * before it is saved. A version that was walked never changes. */
@ApplicationModule(
        allowedDependencies = {"scenes", "course", "content", "media", "player", "account", "item", "bank", "base"})
@NullMarked
package org.readback.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
