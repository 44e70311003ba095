package org.readback.rescoring;

import java.util.List;
import java.util.Set;
import org.readback.item.Option;

/** A place in an item that has a key. */
public sealed interface KeyPlace {
    /** Empty in an item with one place. */
    String id();

    /** One or more of several options are right.
     *
     * @param label what the place is called, such as a term to match; may be empty
     * @param right ids of options */
    record Choose(String id, String label, List<Option> options, HowMany howMany, Set<String> right)
            implements KeyPlace {
        public Choose {
            options = List.copyOf(options);
            right = Set.copyOf(right);
        }
    }

    /** Something typed is right; more can be accepted.
     *
     * @param accepted in the language of the item that was asked for */
    record Accept(String id, String label, List<String> accepted) implements KeyPlace {
        public Accept {
            accepted = List.copyOf(accepted);
        }
    }

    /** How many options of a place are right. */
    enum HowMany {
        ONE,
        SEVERAL
    }
}
