package org.readback.item;

import java.util.List;

/**
 * What of an item may be shown before it is answered: no key, no feedback, no source, no duty, no band. Options stand
 * in one person's order and are known by their place, {@code 1} for the first, so that an id from the content files
 * says nothing. "I don't know" is offered with every kind.
 */
public sealed interface Presentation {

    PresentedFrame frame();

    /** One of the options. */
    record Choice(PresentedFrame frame, List<Option> options) implements Presentation {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Any number of the options. */
    record Choices(PresentedFrame frame, List<Option> options) implements Presentation {
        public Choices {
            options = List.copyOf(options);
        }
    }

    /** A running text with menus in it. */
    record Cloze(PresentedFrame frame, List<TextPart> parts) implements Presentation {
        public Cloze {
            parts = List.copyOf(parts);
        }
    }

    /** A short typed answer. */
    record ShortText(PresentedFrame frame) implements Presentation {}
}
