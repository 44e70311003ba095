package org.readback.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads codes, however they are written, as one form, and marks them. */
final class Codes {

    private static final int LONGEST = 100;
    private static final Pattern TIME = Pattern.compile(
            "(?:(\\d{2}) ?(\\d{2})|(\\d{1,2}) ?[:.] ?(\\d{2})|(\\d) (\\d) (\\d) (\\d)) ?(?:H|HRS|HOURS)?");
    private static final Pattern GRID = Pattern.compile("(?:\\d{1,2}[C-HJ-NP-X])?(?:[A-HJ-NP-Z]{2})?((?:\\d\\d){2,5})");
    private static final Pattern GROUP = Pattern.compile(
            "(\\d{2})(\\d{2})(\\d{2})[A-Z](?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)(?:\\d{2})?");
    private static final Pattern CALL_SIGN = Pattern.compile("[A-Z0-9]{1,40}");
    private static final Pattern NUMBER =
            Pattern.compile("([-+]?(?:\\d{1,3}(?:[, ]\\d{3})+|\\d+))(?:[.,](\\d+))? ?(.*)");
    private static final Map<String, String> FIGURES = Map.ofEntries(
            Map.entry("ZERO", "0"),
            Map.entry("ONE", "1"),
            Map.entry("WUN", "1"),
            Map.entry("TWO", "2"),
            Map.entry("TOO", "2"),
            Map.entry("THREE", "3"),
            Map.entry("TREE", "3"),
            Map.entry("FOUR", "4"),
            Map.entry("FOWER", "4"),
            Map.entry("FIVE", "5"),
            Map.entry("FIFE", "5"),
            Map.entry("SIX", "6"),
            Map.entry("SEVEN", "7"),
            Map.entry("EIGHT", "8"),
            Map.entry("AIT", "8"),
            Map.entry("NINE", "9"),
            Map.entry("NINER", "9"));

    private Codes() {}

    static TypedMark mark(CodedAnswer item, String typed) {
        var shown = item.accepted().getFirst();
        if (AnswerMatching.normalise(typed).isEmpty()) {
            return new TypedMark("", Score.ZERO, MatchRule.BLANK, shown, List.of());
        }
        if (item.accepted().contains(typed.strip())) {
            return new TypedMark("", Score.FULL, MatchRule.EXACT, typed.strip(), List.of());
        }
        var rule = met(item, typed, MatchRule.CODE_FORM);
        for (var reading : Keyboards.readings(typed)) {
            rule = rule.or(() -> met(item, reading.text(), reading.rule()));
        }
        if (rule.isPresent()) return new TypedMark("", Score.FULL, rule.get(), shown, List.of());
        var code = read(item.form(), typed);
        var differences = code.isPresent() && !(item.form() instanceof CodeForm.Quantity)
                ? Differences.letters(code.get(), read(item.form(), shown).orElseThrow(), true)
                : List.<Difference>of();
        var reason = code.isPresent() ? MatchRule.NO_MATCH : MatchRule.NOT_A_CODE;
        return new TypedMark("", Score.ZERO, reason, shown, differences);
    }

    private static Optional<MatchRule> met(CodedAnswer item, String typed, MatchRule rule) {
        var code = read(item.form(), typed);
        if (code.isEmpty()) return Optional.empty();
        for (var answer : item.accepted()) {
            if (read(item.form(), answer).equals(code)) return Optional.of(rule);
        }
        if (!(item.form() instanceof CodeForm.Quantity number)) return Optional.empty();
        return item.accepted().stream().anyMatch(answer -> isNear(number, code.get(), answer))
                ? Optional.of(rule == MatchRule.CODE_FORM ? MatchRule.TOLERANCE : rule)
                : Optional.empty();
    }

    /** Within the tolerance; a billionth of it more, as 0.3 - 0.2 is not quite 0.1. */
    private static boolean isNear(CodeForm.Quantity form, String code, String answer) {
        double off = Math.abs(
                Double.parseDouble(code) - Double.parseDouble(read(form, answer).orElseThrow()));
        return off <= form.tolerance() * (1 + 1e-9);
    }

    /** The one way to write this code, or empty if the text is no such code. */
    static Optional<String> read(CodeForm form, String text) {
        var plain = AnswerMatching.normalise(text).toUpperCase(Locale.ROOT);
        if (plain.length() > LONGEST) return Optional.empty();
        return switch (form) {
            case CodeForm.Time _ -> time(plain);
            case CodeForm.Grid _ -> grid(plain);
            case CodeForm.DateTimeGroup _ -> group(plain);
            case CodeForm.CallSign _ -> callSign(plain);
            // the comma of a number would be lost in the plain form
            case CodeForm.Quantity number -> number(number, TextSteps.spaces(text));
        };
    }

    private static Optional<String> time(String text) {
        var time = TIME.matcher(text);
        if (!time.matches()) return Optional.empty();
        var figures = new StringBuilder();
        for (int group = 1; group <= time.groupCount(); group++) {
            if (time.group(group) != null) figures.append(time.group(group));
        }
        if (figures.length() == 3) figures.insert(0, '0');
        return isTime(figures.substring(0, 2), figures.substring(2))
                ? Optional.of(figures.toString())
                : Optional.empty();
    }

    private static boolean isTime(String hours, String minutes) {
        int hour = Integer.parseInt(hours);
        int minute = Integer.parseInt(minutes);
        return (hour < 24 && minute < 60) || (hour == 24 && minute == 0);
    }

    private static Optional<String> grid(String text) {
        var code = together(text).replaceFirst("^GRID(REFERENCE)?:?", "");
        return GRID.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }

    private static Optional<String> group(String text) {
        Matcher group = GROUP.matcher(together(text));
        if (!group.matches()) return Optional.empty();
        int day = Integer.parseInt(group.group(1));
        boolean real = day >= 1 && day <= 31 && isTime(group.group(2), group.group(3));
        return real ? Optional.of(group.group()) : Optional.empty();
    }

    private static Optional<String> callSign(String text) {
        var sign = new StringBuilder();
        for (var word : text.split("[ -]+", -1)) sign.append(FIGURES.getOrDefault(word, word));
        return CALL_SIGN.matcher(sign).matches() ? Optional.of(sign.toString()) : Optional.empty();
    }

    private static Optional<String> number(CodeForm.Quantity form, String text) {
        var plain = text.replace('\u2212', '-');
        if (plain.length() > LONGEST) return Optional.empty();
        if (plain.endsWith(".")) plain = plain.substring(0, plain.length() - 1);
        var number = NUMBER.matcher(plain);
        if (!number.matches()) return Optional.empty();
        var unit = AnswerMatching.normalise(number.group(3));
        boolean known = unit.isEmpty()
                || form.units().stream()
                        .anyMatch(each -> AnswerMatching.normalise(each).equals(unit));
        if (!known) return Optional.empty();
        var whole = number.group(1).replaceAll("[, +]", "");
        var value = new BigDecimal(number.group(2) == null ? whole : whole + "." + number.group(2));
        return Optional.of(
                value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    }

    private static String together(String text) {
        return text.replaceAll("[ -]", "");
    }
}
