package org.readback.content;

import java.util.Comparator;

/** What is wrong in a content file, for the person who wrote it.
 *
 * @param file path below the content folder
 * @param line from 1
 * @param sentence what is wrong, in English, without a final full stop */
public record ContentFault(String file, int line, String sentence) implements Comparable<ContentFault> {
    private static final Comparator<ContentFault> ORDER = Comparator.comparing(ContentFault::file)
            .thenComparingInt(ContentFault::line)
            .thenComparing(ContentFault::sentence);

    @Override
    public int compareTo(ContentFault other) {
        return ORDER.compare(this, other);
    }

    /** As compilers write it: {@code file:line: sentence}. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + sentence;
    }
}
