/** Sounds and pictures: kept once each under the fingerprint of their bytes, and given to whom a module above lets in.
 *
 * <p>Nothing here knows what a medium belongs to. A module that shows media says who may have which of them, and under
 * which address: it is a {@link org.readback.media.MediaDoor}. */
@ApplicationModule(allowedDependencies = {"item", "base"})
@NullMarked
package org.readback.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
