package org.readback.item;

/** A task that people mark against a rubric: a text to write or something to say. It is no {@link Item}: it has no key,
 * so {@link Scoring} cannot be asked for its score and no pool of items can hold one. It hides nothing: all of it may
 * be shown. */
public sealed interface OpenTask permits Writing, Speaking {

    TaskFrame frame();

    /** By what its marks are given. */
    Rubric rubric();

    default ItemId id() {
        return frame().id();
    }
}
