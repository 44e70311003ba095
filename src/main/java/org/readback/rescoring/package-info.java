/** A wrong key that is found after people were judged by it: the item version is withdrawn or marked by a mended key, the
 * finished attempts it touched are decided once more, two people sign, everyone concerned is told.
 *
 * <p>Nothing is written over: answers, earlier decisions and item versions stay. What is put in force is so in one
 * transaction, or not at all. */
@ApplicationModule(allowedDependencies = {"assessment", "assessment :: ui", "bank", "item", "account", "base"})
@NullMarked
package org.readback.rescoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
