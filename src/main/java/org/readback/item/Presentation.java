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

    /** A statement to be judged by its passage; its options are the verdicts in their own order, at the places 1 to 3. */
    record Statement(PresentedFrame frame) implements Presentation {}

    /** Terms, each to be given one of the options. */
    record Matching(PresentedFrame frame, List<Option> terms, List<Option> options) implements Presentation {
        public Matching {
            terms = List.copyOf(terms);
            options = List.copyOf(options);
        }
    }

    /** Options to be put in order; none of these orders is the right one. */
    record Ordering(PresentedFrame frame, List<Option> options) implements Presentation {
        public Ordering {
            options = List.copyOf(options);
        }
    }

    /** A text in which words are to be marked. */
    record MarkedText(PresentedFrame frame, List<Stretch> stretches) implements Presentation {
        public MarkedText {
            stretches = List.copyOf(stretches);
        }
    }

    /** A picture, the first of the stimulus, on which places are to be marked. */
    record Hotspot(PresentedFrame frame, List<Area> areas) implements Presentation {
        public Hotspot {
            areas = List.copyOf(areas);
        }
    }

    /** A short typed answer. */
    record ShortText(PresentedFrame frame) implements Presentation {}

    /** A running text with gaps to type in: each a {@link TextPart.Blank} without options. */
    record TypedCloze(PresentedFrame frame, List<TextPart> parts) implements Presentation {
        public TypedCloze {
            parts = List.copyOf(parts);
        }
    }

    /** A code to type, with its form. */
    record Code(PresentedFrame frame, CodeForm.Kind form) implements Presentation {}

    /** A typed answer of some lines. */
    record Lines(PresentedFrame frame) implements Presentation {}
}
