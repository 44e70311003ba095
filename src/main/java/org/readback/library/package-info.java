/** The media library: what sounds and pictures are called, say and show, whose they are, and where they are used.
 *
 * <p>The bytes are kept by {@code media} under their fingerprint, so that the same file twice is one. A medium is
 * replaced by another in all places at once; what people were shown before stays as it was. Modules above say where
 * they use media: they are a {@link org.readback.library.MediaUser}. */
@ApplicationModule(allowedDependencies = {"bank", "course", "editor", "media", "item", "player", "account", "base"})
@NullMarked
package org.readback.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
