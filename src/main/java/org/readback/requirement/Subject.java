package org.readback.requirement;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a requirement is about and what evidence speaks for; a column of the board.
 *
 * @param code within its kind: the course, the test, the skill ({@code listening}, {@code speaking}, {@code reading},
 *     {@code writing}), the practical subject or the document; lower case letters, digits, hyphens and dots, at most 60 */
public record Subject(Kind kind, String code) implements Comparable<Subject> {
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9.-]{0,59}");

    public Subject {
        if (!CODE.matcher(code).matches()) throw new IllegalArgumentException("not a code: " + code);
    }

    /** In the order in which boards and papers show them. */
    public enum Kind {
        /** A course of ours, or one taken elsewhere, gone through to its end. */
        COURSE,
        /** A test passed with a score. */
        TEST,
        /** The duties of a test of law, each of which must be known. */
        DUTIES,
        /** The level in one skill of the language. */
        LANGUAGE,
        /** A result that a person enters: driving, shooting, first aid, a drill. */
        PRACTICAL,
        /** A paper that is held: a passport, a medical certificate, a driving permit. */
        DOCUMENT
    }

    /** @throws IllegalArgumentException if the text is not what {@link #toString} gives */
    public static Subject of(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) throw new IllegalArgumentException("not a subject: " + text);
        return new Subject(Kind.valueOf(text.substring(0, colon).toUpperCase(Locale.ROOT)), text.substring(colon + 1));
    }

    @Override
    public int compareTo(Subject other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : code.compareTo(other.code);
    }

    /** Kind and code, such as {@code test:uf-final}. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + code;
    }
}
