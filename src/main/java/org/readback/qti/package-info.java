/**
 * Question files of the 1EdTech family, in and out: QTI 2.1 and 2.2, QTI 3.0, QTI 1.2, and the packages that carry them.
 *
 * <p>A file is read into a tree of {@link org.readback.qti.Node}s. What an answer earns is not guessed from the shape of
 * the rules: the rules are run, for each answer the item offers, and from what they give the key, the weights and the
 * feedback are told. Rules that cannot be run make an item that needs rework, with its source.
 */
@ApplicationModule(allowedDependencies = {"formats", "draft", "item", "base"})
@NullMarked
package org.readback.qti;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
