package org.readback.item;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the marks of an open task are for. */
public enum TaskUse {
    /** One rater; a sample is rated by a second one. */
    PRACTICE,
    /** Two raters always: a level rests on it. */
    LEVEL,
    /** As {@link #LEVEL}, on the scale of STANAG 6001: by raters who have the right to it. */
    STANAG_6001;

    /** The word used in content files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The use with exactly this {@link #code()}. */
    public static Optional<TaskUse> of(String code) {
        return Arrays.stream(values()).filter(use -> use.code().equals(code)).findFirst();
    }
}
