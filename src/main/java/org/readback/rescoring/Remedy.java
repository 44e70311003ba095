package org.readback.rescoring;

import java.util.List;
import java.util.Map;

/** What is to be done about a version with a wrong key. */
public sealed interface Remedy {
    /** Its answers count no more. */
    record Withdraw() implements Remedy {}

    /** Its answers are marked by a version that there is already.
     *
     * @param number of that version of the same item */
    record ByVersion(int number) implements Remedy {}

    /** Its answers are marked by another key.
     *
     * @param key by {@link KeyPlace#id}: ids of all right options, or what is accepted besides */
    record ByKey(Map<String, List<String>> key) implements Remedy {
        public ByKey {
            key = Map.copyOf(key);
        }
    }
}
