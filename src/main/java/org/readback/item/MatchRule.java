package org.readback.item;

/**
 * What decided over a typed answer. Up to {@link #NUMBERS} in the order in which two texts are made more alike, each
 * step on top of the ones before: the first at which they are the same decides.
 */
public enum MatchRule {
    /** Letter by letter what the author wrote. */
    EXACT,
    /** Unicode forms, invisible characters, spaces. */
    SPACES,
    /** Kinds of quotes, apostrophes and dashes. */
    SIGNS,
    /** Commas, brackets, and full stops, colons, question and exclamation marks at the end of a word. */
    PUNCTUATION,
    /** Capital and small letters. */
    CAPITALS,
    /** Short and full forms: don't, do not. */
    CONTRACTIONS,
    /** British and American spelling. */
    BRITISH_AMERICAN,
    /** Figures and number words. */
    NUMBERS,
    /** An answer with asterisks covers it. */
    ASTERISK,
    /** A code written in another of its forms: 6.30 for 0630. */
    CODE_FORM,
    /** A number that is off by no more than the author allows. */
    TOLERANCE,
    /** Cyrillic letters that look like Latin ones. */
    LOOK_ALIKES,
    /** Typed on the Russian or Kazakh keyboard, read as the same keys of the US keyboard. */
    LAYOUT,
    /** A variant that the author gives half the mark for. */
    HALF,
    /** One slip in one longer word. */
    SLIP,
    /** Some words of a dictation are right. */
    WORDS,
    /** Listed as a wrong answer. */
    REJECTED,
    /** Not a code of the asked form. */
    NOT_A_CODE,
    /** Nothing to compare. */
    BLANK,
    /** None of the answers that count. */
    NO_MATCH
}
