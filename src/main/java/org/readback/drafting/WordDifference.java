package org.readback.drafting;

import java.util.ArrayList;
import java.util.List;
import org.readback.base.Differences;

/** What became of a text, word by word: the fewest words taken out and put in. */
public final class WordDifference {
    private WordDifference() {}

    /** Words that belong together, with the spaces between them. */
    public record Part(Kind kind, String text) {}

    /** What happened to words. */
    public enum Kind {
        KEPT,
        TAKEN_OUT,
        PUT_IN
    }

    /** In the order of reading, what was taken out before what was put in. */
    public static List<Part> between(String before, String after) {
        if (before.equals(after)) return before.isEmpty() ? List.of() : List.of(new Part(Kind.KEPT, before));
        return joined(parts(words(before), words(after)));
    }

    /** Each word with the white space after it. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
    }

    private static List<Part> parts(List<String> old, List<String> now) {
        int[] matches = Differences.matches(
                old.stream().map(String::strip).toList(),
                now.stream().map(String::strip).toList());
        var parts = new ArrayList<Part>();
        int next = 0;
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] < 0) {
                parts.add(new Part(Kind.TAKEN_OUT, old.get(i)));
                continue;
            }
            while (next < matches[i]) parts.add(new Part(Kind.PUT_IN, now.get(next++)));
            parts.add(new Part(Kind.KEPT, now.get(next++)));
        }
        while (next < now.size()) parts.add(new Part(Kind.PUT_IN, now.get(next++)));
        return parts;
    }

    private static List<Part> joined(List<Part> parts) {
        var joined = new ArrayList<Part>();
        for (Part part : parts) {
            if (!joined.isEmpty() && joined.getLast().kind() == part.kind()) {
                joined.set(
                        joined.size() - 1,
                        new Part(part.kind(), joined.getLast().text() + part.text()));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }
}
