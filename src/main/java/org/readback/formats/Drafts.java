package org.readback.formats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readback.draft.DraftAnswer;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftFrame;
import org.readback.draft.DraftKey;
import org.readback.draft.DraftText;
import org.readback.draft.ItemDraft;
import org.readback.item.LanguageTag;
import org.readback.item.Skill;
import org.readback.item.Spelling;
import org.readback.item.TypedRules;

/** What readers and writers of all formats do alike. */
public final class Drafts {

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
    private static final Pattern KAZAKH = Pattern.compile("[ӘәҒғҚқҢңӨөҰұҮүҺһ]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d{1,3})?");
    private static final int LONGEST_NAME = 60;

    private Drafts() {}

    /** {@code a}, {@code b} … {@code z}, then {@code o27} and so on. */
    public static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('a' + index)) : "o" + (index + 1);
    }

    /** How a text begins, for lists. */
    public static String name(String text) {
        var line = text.replaceAll("[*_`#>\\\\]+", "").replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME - 1) + "…";
    }

    /** By its letters; English where it has none. */
    public static LanguageTag language(String text) {
        long cyrillic = CYRILLIC.matcher(text).results().count();
        long latin = LATIN.matcher(text).results().count();
        if (cyrillic <= latin) return LanguageTag.EN;
        return KAZAKH.matcher(text).find() ? LanguageTag.KK : LanguageTag.RU;
    }

    /** With a decimal point or comma and an exponent; empty if it is no number. */
    public static Optional<BigDecimal> number(String text) {
        var plain = text.strip().replace('\u2212', '-');
        if (!NUMBER.matcher(plain).matches()) return Optional.empty();
        return Optional.of(new BigDecimal(plain.replace(',', '.')));
    }

    /** Of a percentage; empty if it is no number from -100 to 100. */
    public static Optional<Double> share(String percent) {
        return number(percent)
                .map(number -> number.movePointLeft(2).doubleValue())
                .filter(share -> share >= -1 && share <= 1);
    }

    /** Without an exponent and without zeros at its end. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** As percent with at most five decimals. */
    public static String percent(double weight) {
        return plain(BigDecimal.valueOf(weight * 100).setScale(5, RoundingMode.HALF_EVEN));
    }

    /**
     * The key of answers as other systems compare them: signs count as they are written, spelling does not forgive. Brackets
     * and bars are signs to them: such answers are compared strictly where that can be.
     */
    public static DraftKey key(List<DraftAnswer> answers, TypedRules.Setting... settings) {
        boolean signs = answers.stream().anyMatch(answer -> answer.text().matches("(?s).*[()|].*"));
        boolean half = answers.stream().anyMatch(answer -> answer.weight() > 0 && answer.weight() < 1);
        var rules = signs && !half && settings.length == 0
                ? TypedRules.STRICT
                : TypedRules.tolerant(Spelling.NONE, settings);
        return new DraftKey(answers, rules);
    }

    /** An asterisk is any signs. */
    public static DraftAnswer answer(int index, String text, double weight, String feedback) {
        var reading = text.contains("*") ? DraftAnswer.Reading.WILDCARD : DraftAnswer.Reading.WORDS;
        return new DraftAnswer(String.valueOf(index + 1), text, reading, weight, feedback);
    }

    /** Terms that are alike share an option, as they do in other systems; options without a term are distractors. */
    public static DraftBody.Matching matching(List<Map.Entry<String, String>> pairs) {
        var terms = new ArrayList<DraftText>();
        var options = new ArrayList<DraftText>();
        var of = new LinkedHashMap<String, String>();
        for (var pair : pairs) {
            var option = options.stream()
                    .filter(each -> each.text().equals(pair.getValue()))
                    .findFirst()
                    .orElseGet(() -> new DraftText(letter(options.size()), pair.getValue()));
            if (!options.contains(option)) options.add(option);
            if (pair.getKey().isBlank()) continue;
            var term = new DraftText(String.valueOf(terms.size() + 1), pair.getKey());
            terms.add(term);
            of.put(term.id(), option.id());
        }
        return new DraftBody.Matching(terms, options, of);
    }

    /** Of tags such as {@code band:2}, {@code skill:reading}, {@code source:…}; other tags stay tags. */
    public static DraftFrame frame(DraftFrame start, List<String> tags) {
        var frame = start;
        var others = new ArrayList<String>();
        for (var tag : tags) {
            int colon = tag.indexOf(':');
            var value = colon < 0 ? "" : tag.substring(colon + 1).strip();
            var name = colon < 0 ? "" : tag.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            var with = value.isEmpty() ? Optional.<DraftFrame>empty() : with(frame, name, value);
            if (with.isEmpty()) others.add(tag);
            frame = with.orElse(frame);
        }
        return others.isEmpty() ? frame : frame.withTags(others);
    }

    private static Optional<DraftFrame> with(DraftFrame frame, String name, String value) {
        return switch (name) {
            case "band" ->
                value.matches("[1-5]") ? Optional.of(frame.withBand(Integer.valueOf(value))) : Optional.empty();
            case "skill" -> Skill.of(value).map(frame::withSkill);
            case "topic" -> Optional.of(frame.withTopic(value));
            case "source" -> Optional.of(frame.withSource(value));
            case "duty" -> Optional.of(frame.withDuty(value));
            case "pool" -> Optional.of(frame.withPool(value));
            case "lesson" -> Optional.of(frame.withLesson(value));
            case "passage" -> Optional.of(frame.withPassage(value));
            default -> Optional.empty();
        };
    }

    /** The reverse of {@link #frame}. */
    public static List<String> tags(DraftFrame frame) {
        var tags = new ArrayList<String>();
        if (frame.band() != null) tags.add("band:" + frame.band());
        if (frame.skill() != null) tags.add("skill:" + frame.skill().code());
        add("topic", frame.topic(), tags);
        add("source", frame.source(), tags);
        add("duty", frame.duty(), tags);
        add("pool", frame.pool(), tags);
        add("lesson", frame.lesson(), tags);
        add("passage", frame.passage(), tags);
        tags.addAll(frame.tags());
        return tags;
    }

    private static void add(String name, String value, List<String> tags) {
        if (!value.isBlank())
            tags.add(name + ":" + value.replaceAll("\\s+", " ").strip());
    }

    /** By what a report calls it. */
    public static String called(ItemDraft draft) {
        if (!draft.externalId().isBlank()) return draft.externalId();
        return draft.name().isBlank() ? name(draft.stem()) : draft.name();
    }
}
