package org.readback.item;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an item asks of a person: the first three are language skills, the last two belong to law and conduct. */
public enum Skill {
    LISTENING,
    READING,
    /** Words and grammar in use. */
    USE,
    KNOWLEDGE,
    /** Doing the right thing in a described situation. */
    APPLICATION;

    /** The word used in content files and in stored rows. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it belongs to law and conduct. */
    public boolean isLaw() {
        return switch (this) {
            case KNOWLEDGE, APPLICATION -> true;
            case LISTENING, READING, USE -> false;
        };
    }

    /** The skill with exactly this {@link #code()}. */
    public static Optional<Skill> of(String code) {
        return Arrays.stream(values())
                .filter(skill -> skill.code().equals(code))
                .findFirst();
    }
}
