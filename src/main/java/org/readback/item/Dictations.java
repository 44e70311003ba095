package org.readback.item;

import static org.readback.item.TypedRules.Setting.CAPITALS_COUNT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Marks a dictation. The words typed are laid against the words said with the fewest changes; of all the places in that
 * row, those with a missing, another or an extra word too, the share of right ones is the score. A word of at least five
 * letters with one slip counts as the item's rules say.
 */
final class Dictations {

    private static final double SLIP_COST = 0.5;
    /** A little more than 1: of ways with equally many changes the one that leaves more words right. */
    private static final double OTHER_WORD_COST = 1.1;

    private static final int MOST_WORDS = 600;

    private Dictations() {}

    /** @param text compared up to its 4000th character */
    static TypedMark mark(Dictation item, String text) {
        var typed = text.length() > TypedMatching.LONGEST ? text.substring(0, TypedMatching.LONGEST) : text;
        var whole = TypedMatching.mark("", typed, item.key(), TypedMatching.Extent.WHOLE, List.of());
        boolean allRight = whole.score().isFull() && whole.rule() != MatchRule.SLIP;
        if (allRight || whole.rule() == MatchRule.BLANK) return whole;
        var best = byWords(item, typed, MatchRule.WORDS);
        if (Keyboards.isCyrillic(item.text())) return best;
        for (var reading : Keyboards.readings(typed)) {
            var mark = byWords(item, reading.text(), reading.rule());
            if (mark.score().value() > best.score().value()) best = mark;
        }
        return best;
    }

    private static TypedMark byWords(Dictation item, String typed, MatchRule rule) {
        var given = words(typed, item.rules());
        return words(item.key().shown(), item.rules()).stream()
                .flatMap(said -> given.stream().map(words -> mark(item, shortened(words), said, rule)))
                .max(Comparator.comparingDouble(mark -> mark.score().value()))
                .orElseThrow();
    }

    private static List<String> shortened(List<String> words) {
        return words.subList(0, Math.min(words.size(), MOST_WORDS));
    }

    /** In every reading of its short forms, with capitals as they are, so that the difference shows words as written. */
    private static List<List<String>> words(String text, TypedRules rules) {
        var kept = new HashSet<>(rules.settings());
        kept.add(CAPITALS_COUNT);
        var asWritten = new TypedRules(rules.edition(), rules.spelling(), kept);
        return TextSteps.forms(text, MatchRule.CONTRACTIONS, asWritten).stream()
                .map(TextSteps::words)
                .map(words -> rules.has(TypedRules.Setting.NUMBERS_ALIKE) ? NumberWords.toFigures(words) : words)
                .toList();
    }

    private static TypedMark mark(Dictation item, List<String> given, List<String> said, MatchRule rule) {
        var rules = item.rules();
        var alignment = Alignment.of(given, said, (one, other) -> cost(one, other, rules));
        var parts = new ArrayList<Difference>();
        double right = 0;
        for (var pair : alignment.pairs()) {
            var one = pair.given() == Alignment.NONE ? "" : given.get(pair.given());
            var other = pair.expected() == Alignment.NONE ? "" : said.get(pair.expected());
            var kind = kind(one, other, rules);
            Differences.add(parts, new Difference(kind, spaced(one), spaced(other)));
            right += switch (kind) {
                case SAME -> 1;
                case SLIP -> rules.spelling().share();
                case MISSING, EXTRA, CHANGED -> 0;
            };
        }
        var score = new Score(right / alignment.pairs().size());
        return new TypedMark("", score, rule, item.text(), parts);
    }

    private static String spaced(String word) {
        return word.isEmpty() ? word : word + " ";
    }

    private static Difference.Kind kind(String given, String said, TypedRules rules) {
        if (given.isEmpty()) return Difference.Kind.MISSING;
        if (said.isEmpty()) return Difference.Kind.EXTRA;
        double cost = cost(given, said, rules);
        if (cost == 0) return Difference.Kind.SAME;
        return cost == SLIP_COST ? Difference.Kind.SLIP : Difference.Kind.CHANGED;
    }

    private static double cost(String given, String said, TypedRules rules) {
        var one = folded(given, rules);
        var other = folded(said, rules);
        if (one.equals(other)) return 0;
        boolean slip =
                Slips.isSlip(one, other, Set.of()) || Slips.isSlip(lower(given, rules), lower(said, rules), Set.of());
        return slip ? SLIP_COST : OTHER_WORD_COST;
    }

    private static String folded(String word, TypedRules rules) {
        return BritishAmerican.american(lower(word, rules));
    }

    private static String lower(String word, TypedRules rules) {
        return rules.has(CAPITALS_COUNT) ? word : word.toLowerCase(Locale.ROOT);
    }
}
