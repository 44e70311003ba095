package org.readback.drafting;

import java.util.ArrayList;
import java.util.List;

/** What became of a text, word by word: the fewest words taken out and put in. */
public final class WordDifference {
    /** Longer texts, in words, are shown as taken out and put in as a whole. */
    private static final int MOST = 1000;

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
        List<String> old = words(before);
        List<String> now = words(after);
        if (old.size() > MOST || now.size() > MOST) {
            return List.of(new Part(Kind.TAKEN_OUT, before), new Part(Kind.PUT_IN, after));
        }
        return joined(parts(old, now));
    }

    /** Each word with the white space after it. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
    }

    private static List<Part> parts(List<String> old, List<String> now) {
        int[][] common = common(old, now);
        var parts = new ArrayList<Part>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size()
                    && j < now.size()
                    && old.get(i).strip().equals(now.get(j).strip())) {
                parts.add(new Part(Kind.KEPT, now.get(j)));
                i++;
                j++;
            } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
                parts.add(new Part(Kind.TAKEN_OUT, old.get(i++)));
            } else {
                parts.add(new Part(Kind.PUT_IN, now.get(j++)));
            }
        }
        return parts;
    }

    /** How many words the rests of both have in common, in order. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).strip().equals(now.get(j).strip())
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
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
