package org.readback.item;

import static org.readback.item.TypedRules.Setting.ASTERISKS_STAND;
import static org.readback.item.TypedRules.Setting.CAPITALS_COUNT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Marks one typed text by its key. First come the steps of {@link TextSteps}, then the same with the text read from
 * another keyboard, then one slip: a Cyrillic letter that looks Latin is no slip.
 */
final class TypedMatching {

    static final int LONGEST = 4000;

    /** The whole text is the answer, or the answer stands somewhere in it. */
    enum Extent {
        WHOLE,
        WITHIN
    }

    private record Candidate(String text, double worth) {}

    private record Step(String text, MatchRule step) {}

    private record Verdict(double worth, MatchRule rule, String read) {}

    private final TypedKey key;
    private final Extent extent;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<String> rejects;
    private final Set<String> taken = new HashSet<>();
    private final Map<Step, List<String>> forms = new HashMap<>();

    private TypedMatching(TypedKey key, Extent extent, Collection<String> others) {
        this.key = key;
        this.extent = extent;
        for (var answer : key.accepted()) add(answer, 1);
        for (var answer : key.half()) add(answer, 0.5);
        rejects = key.rejects().stream()
                .flatMap(answer -> AnswerForms.of(answer, key.rules()).stream())
                .map(this::read)
                .toList();
        candidates.forEach(candidate -> take(candidate.text()));
        rejects.forEach(this::take);
        others.forEach(this::take);
    }

    private void add(String answer, double worth) {
        for (var form : AnswerForms.of(answer, key.rules())) candidates.add(new Candidate(read(form), worth));
    }

    private String read(String answer) {
        return key.rules().has(ASTERISKS_STAND) ? Asterisks.aside(answer) : answer;
    }

    private boolean isOpen(String answer) {
        return key.rules().has(ASTERISKS_STAND) && answer.indexOf('*') >= 0;
    }

    private void take(String answer) {
        for (var form : lastForms(answer)) taken.addAll(TextSteps.words(form));
        taken.addAll(TextSteps.words(form(answer, MatchRule.CAPITALS)));
    }

    /**
     * The mark of the text.
     *
     * @param place goes into the mark
     * @param others accepted in other places of the item: words that no slip may turn into these
     */
    static TypedMark mark(String place, String typed, TypedKey key, Extent extent, Collection<String> others) {
        if (AnswerMatching.normalise(typed).isEmpty()) return blank(place, key);
        if (typed.length() > LONGEST) {
            return new TypedMark(place, Score.ZERO, MatchRule.NO_MATCH, key.shown(), List.of());
        }
        var matching = new TypedMatching(key, extent, others);
        var given = key.rules().has(ASTERISKS_STAND) ? Asterisks.typed(typed) : typed;
        var verdict =
                key.rules().edition() == TypedRules.Edition.STRICT ? matching.strict(given) : matching.decide(given);
        return matching.explained(place, verdict);
    }

    static TypedMark blank(String place, TypedKey key) {
        return new TypedMark(place, Score.ZERO, MatchRule.BLANK, key.shown(), List.of());
    }

    private TypedMark explained(String place, Verdict verdict) {
        var read = Asterisks.back(TextSteps.spaces(verdict.read()));
        boolean whole = extent == Extent.WHOLE && read.length() <= Differences.LONGEST;
        var nearest = candidates.stream()
                .filter(candidate -> whole && candidate.worth() == 1 && !isOpen(candidate.text()))
                .map(candidate -> Asterisks.back(candidate.text()))
                .min(Comparator.comparingDouble(text -> Differences.distance(read, text)));
        boolean shown = nearest.isPresent() && (verdict.worth() < 1 || verdict.rule() == MatchRule.SLIP);
        var expected = nearest.orElseGet(key::shown);
        return new TypedMark(
                place,
                new Score(verdict.worth()),
                verdict.rule(),
                expected,
                shown ? Differences.letters(read, expected, key.rules().has(CAPITALS_COUNT)) : List.of());
    }

    private Verdict strict(String typed) {
        if (!AnswerMatching.matches(typed, key.accepted())) return new Verdict(0, MatchRule.NO_MATCH, typed);
        var rule = candidates.stream()
                .flatMap(candidate -> TextSteps.ALL.stream()
                        .limit(TextSteps.ALL.indexOf(MatchRule.CAPITALS))
                        .filter(step -> form(typed, step).equals(form(candidate.text(), step))))
                .min(Comparator.naturalOrder())
                .orElse(MatchRule.CAPITALS);
        return new Verdict(1, rule, typed);
    }

    private Verdict decide(String typed) {
        var readings = candidates.stream().anyMatch(candidate -> Keyboards.isCyrillic(candidate.text()))
                ? List.<Keyboards.Reading>of()
                : Keyboards.readings(typed);
        var direct = direct(typed);
        if (direct.isPresent()) return direct.get();
        for (var reading : readings) {
            var found = direct(reading.text());
            if (found.isPresent()) return new Verdict(found.get().worth(), reading.rule(), reading.text());
        }
        if (isRejected(typed)) return new Verdict(0, MatchRule.REJECTED, typed);
        for (var reading : readings) {
            if (isRejected(reading.text())) return new Verdict(0, MatchRule.REJECTED, reading.text());
        }
        var open = open(typed);
        for (var reading : readings) open = open.or(() -> open(reading.text()));
        if (open.isPresent()) return open.get();
        var slip = slip(typed);
        for (var reading : readings) slip = slip.or(() -> slip(reading.text()));
        return slip.orElseGet(() -> new Verdict(0, MatchRule.NO_MATCH, typed));
    }

    private Optional<Verdict> direct(String typed) {
        for (var worth : List.of(1.0, 0.5)) {
            for (var step : TextSteps.ALL) {
                boolean found = candidates.stream()
                        .filter(candidate -> candidate.worth() == worth && !isOpen(candidate.text()))
                        .anyMatch(candidate -> meets(typed, candidate.text(), step));
                if (found) return Optional.of(new Verdict(worth, worth == 1 ? step : MatchRule.HALF, typed));
            }
        }
        return Optional.empty();
    }

    /** What is listed as it stands, right or wrong, goes before what an asterisk covers. */
    private Optional<Verdict> open(String typed) {
        return candidates.stream()
                .filter(candidate -> isOpen(candidate.text()) && meets(typed, candidate.text(), MatchRule.NUMBERS))
                .max(Comparator.comparingDouble(Candidate::worth))
                .map(candidate -> new Verdict(
                        candidate.worth(), candidate.worth() == 1 ? MatchRule.ASTERISK : MatchRule.HALF, typed));
    }

    private boolean meets(String typed, String answer, MatchRule step) {
        var wanted = forms(answer, step);
        return forms(typed, step).stream().anyMatch(form -> wanted.stream().anyMatch(words -> meets(form, words)));
    }

    private boolean meets(String form, String wanted) {
        if (extent == Extent.WHOLE) return isOpen(wanted) ? Asterisks.covers(wanted, form) : wanted.equals(form);
        return isOpen(wanted)
                ? Asterisks.covers("* " + wanted + " *", " " + form + " ")
                : holds(TextSteps.words(form), TextSteps.words(wanted));
    }

    /** Somewhere as neighbours, and not only inside a longer listed wrong answer: not armed does not say armed. */
    private boolean holds(List<String> words, List<String> wanted) {
        for (int at = 0; at + wanted.size() <= words.size(); at++) {
            if (words.subList(at, at + wanted.size()).equals(wanted) && !isInsideReject(words, at, wanted.size())) {
                return true;
            }
        }
        return false;
    }

    private boolean isInsideReject(List<String> words, int at, int length) {
        for (var reject : rejects) {
            for (var form : lastForms(reject)) {
                var wrong = TextSteps.words(form);
                for (int from = Math.max(0, at + length - wrong.size()); from <= at; from++) {
                    boolean longer = wrong.size() > length && from + wrong.size() <= words.size();
                    if (longer && words.subList(from, from + wrong.size()).equals(wrong)) return true;
                }
            }
        }
        return false;
    }

    private boolean isRejected(String typed) {
        return rejects.stream().anyMatch(reject -> meets(typed, reject, MatchRule.NUMBERS));
    }

    private Optional<Verdict> slip(String typed) {
        return candidates.stream()
                .filter(candidate -> !isOpen(candidate.text()) && isSlipOf(typed, candidate.text()))
                .max(Comparator.comparingDouble(Candidate::worth))
                .map(candidate ->
                        new Verdict(candidate.worth() * key.rules().spelling().share(), MatchRule.SLIP, typed));
    }

    /** Compared before and after the word lists: colourr is a slip of colour, colur of color. */
    private boolean isSlipOf(String typed, String answer) {
        for (var step : List.of(MatchRule.CAPITALS, MatchRule.CONTRACTIONS, MatchRule.NUMBERS)) {
            for (var given : forms(typed, step)) {
                for (var wanted : forms(answer, step)) {
                    if (isSlip(TextSteps.words(given), TextSteps.words(wanted))) return true;
                }
            }
        }
        return false;
    }

    private boolean isSlip(List<String> given, List<String> wanted) {
        if (extent == Extent.WHOLE) return Slips.isOneSlip(given, wanted, taken);
        for (int at = 0; at + wanted.size() <= given.size(); at++) {
            boolean slip = Slips.isOneSlip(given.subList(at, at + wanted.size()), wanted, taken);
            if (slip && !isInsideReject(given, at, wanted.size())) return true;
        }
        return false;
    }

    /** Each is asked for many times. */
    private List<String> forms(String text, MatchRule step) {
        return forms.computeIfAbsent(new Step(text, step), _ -> TextSteps.forms(text, step, key.rules()));
    }

    private String form(String text, MatchRule step) {
        return forms(text, step).getFirst();
    }

    private List<String> lastForms(String text) {
        return forms(text, MatchRule.NUMBERS);
    }
}
