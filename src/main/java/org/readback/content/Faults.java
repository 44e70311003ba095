package org.readback.content;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects what is wrong, so that an author sees all of it at once; the same fault is kept once. */
final class Faults {
    private final SortedSet<ContentFault> found = new TreeSet<>();

    void add(String file, int line, String sentence) {
        found.add(new ContentFault(file, Math.max(line, 1), sentence));
    }

    int count() {
        return found.size();
    }

    List<ContentFault> sorted() {
        return List.copyOf(found);
    }
}
