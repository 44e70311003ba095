package org.readback.editor.ui;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ids for what is added. One that was taken off may be given again: places of texts belong to what stands there now. */
final class Keys {
    private static final int LETTERS = 26;

    private Keys() {}

    /** a, b … z, a2, b2 … */
    static String letter(Set<String> taken) {
        return first(
                IntStream.iterate(0, i -> i + 1)
                        .mapToObj(i ->
                                (char) ('a' + i % LETTERS) + (i < LETTERS ? "" : Integer.toString(i / LETTERS + 1))),
                taken);
    }

    /** 1, 2, 3 … */
    static String number(Set<String> taken) {
        return first(IntStream.iterate(1, i -> i + 1).mapToObj(Integer::toString), taken);
    }

    private static String first(Stream<String> ids, Set<String> taken) {
        return ids.filter(id -> !taken.contains(id)).findFirst().orElseThrow();
    }
}
