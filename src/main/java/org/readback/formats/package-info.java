/**
 * Files of items of other systems: which kind a file is, what it holds, and the same items written again. Plain functions
 * of bytes; nothing is fetched, and what is too large, too deep or not what it says is refused before it is read.
 *
 * <p>Reading is liberal and complete: all that a file holds is an {@link org.readback.formats.ReadItem}, taken as it is,
 * taken with changes that are named, not supported, or faulty.
 */
@ApplicationModule(allowedDependencies = {"draft", "item", "base"})
@NullMarked
package org.readback.formats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
