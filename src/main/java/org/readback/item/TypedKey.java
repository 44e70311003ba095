package org.readback.item;

import static java.util.Objects.requireNonNull;
import static org.readback.item.TypedRules.Setting.ASTERISKS_STAND;

import java.util.List;

/**
 * What counts as right where somebody types. Unless the rules are strict, an answer may hold alternatives with a bar
 * and optional words in brackets: <code>(the) duty officer | officer (on|of) duty</code>, and with
 * {@link TypedRules.Setting#ASTERISKS_STAND} asterisks.
 *
 * @param accepted at least one; the first is shown as the key
 * @param half variants for half the mark
 * @param rejects wrong answers that no slip may turn into right ones
 */
public record TypedKey(List<String> accepted, List<String> half, List<String> rejects, TypedRules rules) {

    public TypedKey {
        requireNonNull(rules);
        accepted = List.copyOf(accepted);
        half = List.copyOf(half);
        rejects = List.copyOf(rejects);
        if (accepted.isEmpty()) throw new IllegalArgumentException("at least one answer is needed");
        if (rules.edition() == TypedRules.Edition.STRICT && !half.isEmpty()) {
            throw new IllegalArgumentException("strict rules know no half answers");
        }
        accepted.forEach(answer -> compared("accepted", answer, rules));
        half.forEach(answer -> compared("half", answer, rules));
    }

    /** As items were compared before there were rules to choose. */
    public static TypedKey strict(List<String> accepted) {
        return new TypedKey(accepted, List.of(), List.of(), TypedRules.STRICT);
    }

    /** Whether something between nothing and the full mark can be earned. */
    public boolean givesHalf() {
        return !half.isEmpty() || rules.spelling() == Spelling.HALF;
    }

    /** The first accepted answer in its longest form. */
    String shown() {
        return shown(AnswerForms.of(accepted.getFirst(), rules).getFirst());
    }

    private String shown(String form) {
        return rules.has(ASTERISKS_STAND) ? Asterisks.shown(form) : form;
    }

    private static void compared(String what, String answer, TypedRules rules) {
        for (var form : AnswerForms.of(answer, rules)) {
            var words = rules.has(ASTERISKS_STAND) ? Asterisks.aside(form).replace('*', ' ') : form;
            if (AnswerMatching.normalise(words).isEmpty()) {
                throw new IllegalArgumentException("nothing of the " + what + " answer \"" + answer + "\" is compared");
            }
        }
    }
}
