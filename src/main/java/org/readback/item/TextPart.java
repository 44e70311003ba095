package org.readback.item;

import java.util.List;

/** A piece of a running text with gaps, in reading order. */
public sealed interface TextPart {

    /** As written, with its spaces and line ends. */
    record Words(String text) implements TextPart {}

    /**
     * A gap with its menu, or one to type in.
     *
     * @param options in the order of the screen, each with its place as id; none in a gap to type in
     */
    record Blank(String gapId, List<Option> options) implements TextPart {
        public Blank {
            options = List.copyOf(options);
        }
    }
}
