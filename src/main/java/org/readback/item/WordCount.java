package org.readback.item;

import java.util.regex.Pattern;

/** Counts words as people do. */
public final class WordCount {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019:.,/-][\\p{L}\\p{N}]+)*");

    private WordCount() {}

    /** Runs of letters and digits, joined by what stands inside a word or number without a space: {@code don't},
     * {@code Post-4}, {@code 06:30} and {@code 2.5} are one word each. */
    public static int of(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
