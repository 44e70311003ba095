package org.readback.item;

/**
 * An item as the server knows it: the text of one language and the key. It must not reach a browser; {@link
 * Presentations} makes what may.
 */
public sealed interface Item
        permits SingleChoice,
                MultipleChoice,
                ClozeWithOptions,
                TypedItem,
                TrueFalseNotGiven,
                Matching,
                Ordering,
                SelectWords,
                Hotspot {

    ItemFrame frame();

    default ItemId id() {
        return frame().id();
    }

    default String stem() {
        return frame().stem();
    }

    default Feedback feedback() {
        return frame().feedback();
    }
}
