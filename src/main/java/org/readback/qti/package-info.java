/**
 * Question files of the 1EdTech family, in and out: QTI 2.1 and 2.2, QTI 3.0, QTI 1.2, and the packages that carry them.
 *
 * <p>What an answer earns is not guessed from the shape of the rules: they are run ({@code rules}), for each answer the item
 * offers, and from what they give the kind, the key, the weights and the feedback are told ({@code shape}), whichever
 * version described the item ({@code reading}). Rules that cannot be run make an item that needs rework, with its source.
 * What is written ({@code writing}) stands in the order of the schemas; what it cannot hold is named.
 */
@ApplicationModule(allowedDependencies = {"formats", "draft", "item", "base"})
@NullMarked
package org.readback.qti;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
