package org.readback.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the clients were told was saved, and what stood before them last. */
final class Ledger {
    private final List<Entry> acknowledged = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Shown> shown = Collections.synchronizedMap(new HashMap<>());

    /** An answer after which the server showed the next item.
     *
     * @param position from 1, as the client counts
     * @param stem of the answered item
     * @param choice text of the chosen option */
    record Entry(String attempt, int position, String stem, String choice) {}

    /** What a client has on screen.
     *
     * @param person who has to sign in to see it again
     * @param answered how many answers were acknowledged before it
     * @param options in their order */
    record Shown(String person, String attempt, int answered, String stem, List<String> options) {}

    void acknowledge(Entry entry) {
        acknowledged.add(entry);
    }

    void show(Shown now) {
        shown.put(now.person(), now);
    }

    void forget(String person) {
        shown.remove(person);
    }

    List<Entry> acknowledged() {
        return List.copyOf(acknowledged);
    }

    List<Shown> shown() {
        return List.copyOf(shown.values());
    }
}
