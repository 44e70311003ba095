package org.readback.draft;

import java.util.List;

/**
 * What came of making an item, or an open task, of a draft.
 *
 * @param <T> {@link org.readback.item.Item} or {@link org.readback.item.OpenTask}
 */
public sealed interface Built<T> {

    /** It can be used.
     *
     * @param simplified what of the draft the item does not hold, such as weights that its kind does not know
     */
    record Whole<T>(T item, List<DraftFault> simplified) implements Built<T> {
        public Whole {
            simplified = List.copyOf(simplified);
        }
    }

    /** It is not finished.
     *
     * @param faults at least one
     */
    record Faulty<T>(List<DraftFault> faults) implements Built<T> {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
