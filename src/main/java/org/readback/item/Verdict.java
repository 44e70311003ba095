package org.readback.item;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a text says of a statement. Shown in this order to everybody. */
public enum Verdict {
    TRUE,
    FALSE,
    /** The text neither says it nor rules it out. */
    NOT_GIVEN;

    /** The word used in content files and in stored rows, and the id of the option: {@code not-given}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The verdict with exactly this {@link #code()}. */
    public static Optional<Verdict> of(String code) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.code().equals(code))
                .findFirst();
    }

    /** All of them, in order. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Verdict::code).toList();
    }
}
