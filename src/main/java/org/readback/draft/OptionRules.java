package org.readback.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules about options that are chosen from. */
final class OptionRules {
    private static final double FAR_LONGER = 1.6;
    private static final int LONGER_BY = 20;
    private static final Pattern OTHERS = Pattern.compile(
            "(?iu)^(all|none|both|any|neither)( of)?( the| these| those| them)?( above| below| options| answers|"
                    + " others)?$|\\b(all|none|both|neither) of (the above|the others)\\b|^(both )?[a-e] (and|or)"
                    + " [a-e]$|вс[её] (вышеперечисленн|перечисленн|вышеуказанн)|ничего из"
                    + " (вышеперечисленн|перечисленн)|^вс[её] (ответы|варианты)|^нет верного|жоғарыдағы|аталғандардың"
                    + " (бәрі|барлығы|ешқайсысы)");
    private static final Pattern RANGE =
            Pattern.compile("^\\D{0,12}?(\\d+(?:\\.\\d+)?)\\s*(?:-|–|to|до)\\s*(\\d+(?:\\.\\d+)?)\\D{0,12}$");
    private static final Pattern ARTICLE = Pattern.compile("(?iu)(?<![\\p{L}])(an?)\\s*(?:_{2,}|\\{[^{}]*}|…)?\\s*$");
    private static final Pattern ARTICLE_GAP = Pattern.compile("(?iu)(?<![\\p{L}])(an?)\\s*(?:_{2,}|…)");

    private final List<WritingFinding> found = new ArrayList<>();

    /**
     * Options of which one is chosen, or several.
     *
     * @param place before the id of an option
     * @param before the words that stand before them
     */
    private record Menu(String place, String before, List<DraftOption> options) {
        @Nullable
        DraftOption key() {
            var right = options.stream().filter(option -> option.weight() >= 1).toList();
            return right.size() == 1 ? right.getFirst() : null;
        }

        String at(DraftOption option) {
            return place + option.id();
        }
    }

    static List<WritingFinding> check(ItemDraft draft) {
        var rules = new OptionRules();
        switch (draft.body()) {
            case DraftBody.Choices choices -> {
                var menu = new Menu("option.", draft.stem(), choices.options());
                if (choices.choosing() == DraftBody.Choosing.ONE) rules.one(menu);
                rules.menu(menu);
            }
            case DraftBody.Cloze cloze -> {
                for (var gap : cloze.gaps()) {
                    if (!(gap instanceof DraftGap.Menu choice)) continue;
                    int at = cloze.text().indexOf("{" + gap.id() + "}");
                    var menu = new Menu(
                            "gap." + gap.id() + ".", at < 0 ? "" : cloze.text().substring(0, at), choice.options());
                    rules.one(menu);
                    rules.apart(menu);
                    rules.article(menu);
                }
            }
            case DraftBody.Matching matching -> {
                rules.apart(menu("term.", matching.terms()));
                rules.apart(menu("option.", matching.options()));
            }
            case DraftBody.Ordering ordering -> rules.apart(menu("option.", ordering.items()));
            default -> {}
        }
        return rules.found;
    }

    private static Menu menu(String place, List<DraftText> texts) {
        return new Menu(
                place,
                "",
                texts.stream()
                        .map(text -> new DraftOption(text.id(), text.text(), 0, ""))
                        .toList());
    }

    private void add(WritingRule rule, String place, Object... params) {
        found.add(new WritingFinding(rule, place, params));
    }

    private void one(Menu menu) {
        long right =
                menu.options().stream().filter(option -> option.weight() >= 1).count();
        if (right != 1) add(WritingRule.ONE_KEY, menu.place().replaceFirst("\\.$", ""), right);
    }

    private void menu(Menu menu) {
        apart(menu);
        within(menu);
        longest(menu);
        article(menu);
        for (var option : menu.options()) {
            if (OTHERS.matcher(option.text().strip().replaceAll("[.!]$", "")).find()) {
                add(WritingRule.NO_ALL_OF_THE_ABOVE, menu.at(option), option.text());
            }
        }
        var written = menu.options().stream()
                .filter(option -> !option.text().isBlank())
                .toList();
        long stops =
                written.stream().filter(option -> endsWithStop(option.text())).count();
        if (stops > 0 && stops < written.size())
            add(WritingRule.OPTIONS_ALIKE, menu.at(menu.options().getFirst()));
    }

    private static boolean endsWithStop(String text) {
        return text.strip().matches("(?s).*[.!?][\"'\u2019\u201d»)]*");
    }

    private void apart(Menu menu) {
        var options = menu.options();
        for (int later = 1; later < options.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                var one = options.get(earlier).text();
                var other = options.get(later).text();
                if (one.isBlank() || other.isBlank()) continue;
                if (isSame(one, other) || overlap(one, other)) {
                    add(WritingRule.OPTIONS_APART, menu.at(options.get(later)), one, other);
                }
            }
        }
    }

    /** Options of signs alone differ by their signs. */
    private static boolean isSame(String one, String other) {
        return plain(one).isEmpty()
                ? one.strip().equals(other.strip())
                : plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static boolean overlap(String one, String other) {
        var first = RANGE.matcher(one.strip());
        var second = RANGE.matcher(other.strip());
        if (!first.matches() || !second.matches()) return false;
        double from = Double.parseDouble(first.group(1));
        double to = Double.parseDouble(first.group(2));
        double start = Double.parseDouble(second.group(1));
        double end = Double.parseDouble(second.group(2));
        return from < to && start < end && from < end && start < to;
    }

    /** Only the key and another: that two wrong options are alike harms nobody. */
    private void within(Menu menu) {
        var key = menu.key();
        if (key == null) return;
        var right = words(key.text());
        for (var option : menu.options()) {
            var wrong = words(option.text());
            if (option.equals(key) || wrong.isEmpty() || wrong.equals(right)) continue;
            if (begins(right, wrong) || begins(wrong, right)) {
                add(WritingRule.OPTION_WITHIN, menu.at(option), option.text(), key.text());
            }
        }
    }

    private static boolean begins(List<String> shorter, List<String> longer) {
        int many = shorter.size();
        return many > 1
                && many < longer.size()
                && (longer.subList(0, many).equals(shorter)
                        || longer.subList(longer.size() - many, longer.size()).equals(shorter));
    }

    private static List<String> words(String text) {
        var plain = plain(text);
        return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
    }

    private void longest(Menu menu) {
        var key = menu.key();
        if (key == null) return;
        int others = menu.options().stream()
                .filter(option -> !option.equals(key))
                .mapToInt(option -> option.text().length())
                .max()
                .orElse(0);
        int length = key.text().length();
        if (others > 0 && length > others * FAR_LONGER && length >= others + LONGER_BY) {
            add(WritingRule.KEY_NOT_LONGEST, menu.at(key), length, others);
        }
    }

    private void article(Menu menu) {
        var before = ARTICLE.matcher(menu.before().strip());
        var inside = ARTICLE_GAP.matcher(menu.before());
        String article = before.find() ? before.group(1) : inside.find() ? inside.group(1) : "";
        if (article.isEmpty()) return;
        boolean an = article.equalsIgnoreCase("an");
        var unfit = menu.options().stream()
                .filter(option -> !option.text().isBlank())
                .filter(option -> "aeiou".indexOf(plain(option.text() + " x").charAt(0)) >= 0 != an)
                .toList();
        if (!unfit.isEmpty() && unfit.size() < menu.options().size()) {
            add(
                    WritingRule.NO_ARTICLE_CUE,
                    menu.at(unfit.getFirst()),
                    article,
                    unfit.getFirst().text());
        }
    }
}
