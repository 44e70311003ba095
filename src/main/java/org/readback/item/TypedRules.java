package org.readback.item;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * By which rules a typed answer is compared. They belong to the item and are stored with its version, so that marking
 * an old answer again gives the same.
 *
 * @param spelling with {@link Edition#STRICT} always {@link Spelling#NONE}
 * @param settings with {@link Edition#STRICT} none
 */
public record TypedRules(Edition edition, Spelling spelling, Set<Setting> settings) {

    /** For items that say nothing of rules. */
    public static final TypedRules STRICT = new TypedRules(Edition.STRICT, Spelling.NONE, Set.of());

    /** A set of rules that never changes once items use it: other rules are another edition. */
    public enum Edition {
        /** {@link AnswerMatching#normalise} and nothing more: brackets and bars are signs like others. */
        STRICT,
        /** All rules in the order of {@link MatchRule}, with the word list of this edition. */
        TOLERANT_1
    }

    /** Departures from the usual. */
    public enum Setting {
        /** Capital letters are part of the answer. */
        CAPITALS_COUNT,
        /** So are commas, full stops, question and exclamation marks. */
        PUNCTUATION_COUNTS,
        /** Figures and number words are alike. */
        NUMBERS_ALIKE,
        /** An asterisk in an answer stands for any signs or none, but after a backslash. */
        ASTERISKS_STAND
    }

    public TypedRules {
        requireNonNull(edition);
        requireNonNull(spelling);
        settings = Set.copyOf(settings);
        if (edition == Edition.STRICT && (spelling != Spelling.NONE || !settings.isEmpty())) {
            throw new IllegalArgumentException("strict rules have no settings");
        }
    }

    public static TypedRules tolerant(Spelling spelling, Setting... settings) {
        return new TypedRules(Edition.TOLERANT_1, spelling, Set.of(settings));
    }

    boolean has(Setting setting) {
        return settings.contains(setting);
    }
}
