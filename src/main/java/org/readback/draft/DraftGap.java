package org.readback.draft;

import java.util.List;

/** A place in a running text. */
public sealed interface DraftGap {

    /** How the text refers to it: {@code 1} for the placeholder <code>{1}</code>. */
    String id();

    /** How much it counts beside the other gaps, above 0; 1 for all where they count alike. */
    double share();

    record Menu(String id, List<DraftOption> options, double share) implements DraftGap {
        public Menu {
            options = List.copyOf(options);
        }
    }

    record Typed(String id, DraftKey key, double share) implements DraftGap {}

    record Figure(String id, List<DraftNumber> values, double share) implements DraftGap {
        public Figure {
            values = List.copyOf(values);
        }
    }
}
