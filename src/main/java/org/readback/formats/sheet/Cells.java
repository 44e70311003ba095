package org.readback.formats.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readback.formats.ReadNote;
import org.readback.item.Spelling;
import org.readback.item.TypedRules;

/**
 * The cells of one row by our columns.
 *
 * @param changes what of them was not understood and left out
 */
record Cells(Map<String, String> values, List<ReadNote> changes) {

    private static final Pattern LINES = Pattern.compile("\\R");

    static Cells of(List<String> headings, Table.Row row, Map<String, String> columns) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(headings.size(), row.cells().size()); i++) {
            var column = columns.getOrDefault(headings.get(i), "");
            if (!column.isEmpty()) values.putIfAbsent(column, row.cells().get(i).strip());
        }
        return new Cells(values, new ArrayList<>());
    }

    /** Blank if it is empty or there is no such column. */
    String text(String column) {
        return values.getOrDefault(column, "");
    }

    void notUnderstood(String column) {
        changes.add(ReadNote.of("formats.sheet.value", column, text(column)));
    }

    /** A line each; on one line parted by semicolons, or else by bars that stand in no brackets. */
    List<String> list(String column) {
        var text = text(column);
        if (text.isEmpty()) return List.of();
        if (LINES.matcher(text).find()) return parts(List.of(LINES.split(text)));
        return text.contains(";") ? parts(List.of(text.split(";", -1))) : parts(bars(text));
    }

    private static List<String> parts(List<String> parts) {
        return parts.stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    static List<String> bars(String text) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '(') depth++;
            if (sign == ')') depth--;
            if (sign == '|' && depth <= 0) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** Up to the last that is not empty; those before it may be. */
    List<String> numbered(String name) {
        var all = new ArrayList<String>();
        for (int i = 1; i <= Columns.MOST_OPTIONS; i++) all.add(text(name + i));
        while (!all.isEmpty() && all.getLast().isEmpty()) all.removeLast();
        return all;
    }

    /** {@code strict}, or {@code tolerant} with what a slip earns and what counts besides. */
    TypedRules rules(TypedRules otherwise) {
        var words = new HashSet<>(List.of(text("rules").toLowerCase(Locale.ROOT).split("[\\s,;]+")));
        if (text("rules").isEmpty()) return otherwise;
        if (words.contains("strict")) return TypedRules.STRICT;
        if (!words.contains("tolerant")) notUnderstood("rules");
        var spelling = words.contains("full") ? Spelling.FULL : words.contains("half") ? Spelling.HALF : Spelling.NONE;
        var settings = Arrays.stream(TypedRules.Setting.values())
                .filter(setting -> words.contains(name(setting)))
                .toArray(TypedRules.Setting[]::new);
        return TypedRules.tolerant(spelling, settings);
    }

    static String written(TypedRules rules) {
        if (rules.edition() == TypedRules.Edition.STRICT) return "strict";
        return "tolerant " + rules.spelling().name().toLowerCase(Locale.ROOT)
                + rules.settings().stream()
                        .sorted()
                        .map(setting -> " " + name(setting))
                        .collect(Collectors.joining());
    }

    private static String name(TypedRules.Setting setting) {
        return switch (setting) {
            case CAPITALS_COUNT -> "capitals";
            case PUNCTUATION_COUNTS -> "punctuation";
            case NUMBERS_ALIKE -> "numbers";
            case ASTERISKS_STAND -> "asterisks";
        };
    }
}
