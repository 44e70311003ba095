package org.readback.exchange;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A lesson that was begun or rewritten in the installation it comes from.
 *
 * @param courseSource {@code course.yaml} of a course that was begun there; empty if it ships with the product
 * @param madeHere whether it was begun there; else it ships with the product and only its texts are carried
 * @param words the text of {@code lexemes.yaml}
 * @param texts by language code
 * @param media file name to fingerprint */
record CarriedLesson(
        String id,
        String course,
        Optional<String> courseSource,
        String unit,
        boolean madeHere,
        String words,
        SortedMap<String, Text> texts,
        SortedMap<String, String> media) {
    CarriedLesson {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        media = Collections.unmodifiableSortedMap(new TreeMap<>(media));
    }

    /** @param source Markdown with its front matter
     * @param upToDate whether the original has not changed since it was translated; so with the original itself */
    record Text(String source, boolean upToDate) {}
}
