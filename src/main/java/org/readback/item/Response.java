package org.readback.item;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a person gave. Its option ids are either those of the item or the places of a {@link Presentation}; {@link
 * OptionOrder} turns one into the other, and {@link Scoring} takes those of the item only.
 */
public sealed interface Response {

    /** One option of a single choice. */
    record Choice(String option) implements Response {}

    /** The marked options of a multiple choice; none is a blank answer. */
    record Choices(Set<String> options) implements Response {
        public Choices {
            options = Checks.ordered(options);
        }
    }

    /** Gap id, or the id of a term to match, to option id; a gap that was left open is absent. */
    record Gaps(Map<String, String> chosen) implements Response {
        public Gaps {
            chosen = Checks.ordered(chosen);
        }
    }

    /** All options of an item in the order that a person gave them; none is a blank answer. */
    record Order(List<String> options) implements Response {
        public Order {
            options = List.copyOf(options);
        }
    }

    /** As typed, before any normalising. */
    record Text(String text) implements Response {}

    /** Gap id to what was typed there; a gap that was left open is absent. */
    record Texts(Map<String, String> typed) implements Response {
        public Texts {
            typed = Checks.ordered(typed);
        }
    }

    /** "I don't know", offered with every item and scored 0, so that nobody has to guess. */
    record DontKnow() implements Response {}
}
