package org.readback.draft;

/**
 * What a good item keeps to (Haladyna, Downing and Rodriguez 2002, and the house's own). What to do stands in the bundle
 * {@code draft} under {@code rule.} and the name.
 */
public enum WritingRule {
    /** A single choice, or a menu of a gap, has exactly one right option. */
    ONE_KEY(Force.MUST),
    /** No option says the same as another but for spaces, capitals and signs, and ranges of numbers do not overlap. */
    OPTIONS_APART(Force.MUST),
    /** No option is the beginning or end of another: whoever sees that both can be right looks elsewhere. */
    OPTION_WITHIN(Force.SHOULD),
    /** The right option is not far longer than all others. */
    KEY_NOT_LONGEST(Force.SHOULD),
    /** No option speaks of the others: their order is mixed. */
    NO_ALL_OF_THE_ABOVE(Force.MUST),
    /** All options end with a full stop, or none. */
    OPTIONS_ALIKE(Force.SHOULD),
    /** What stands before a gap, such as {@code an}, does not fit some options only. */
    NO_ARTICLE_CUE(Force.SHOULD),
    /** A word such as not in what is asked is written large or bold. */
    NEGATIVE_EMPHASISED(Force.SHOULD),
    /** The stem ends as a question, an instruction or a sentence to complete. */
    STEM_ENDS_AS_TASK(Force.SHOULD),
    SOURCE_PRESENT(Force.MUST),
    /** The source of a law item names article, paragraph, section, rule or lesson. */
    LAW_NAMES_PARAGRAPH(Force.MUST),
    /** No listed wrong answer counts as an accepted one by the rules of the item. */
    ANSWERS_APART(Force.MUST),
    /** There is something to read after a right and after a wrong answer. */
    FEEDBACK_PRESENT(Force.MUST),
    /** A passage to read has at least {@value WritingRules#SHORTEST_PASSAGE} words. */
    PASSAGE_LONG_ENOUGH(Force.SHOULD),
    /** Reading has a passage, listening a sound, and a statement something to be judged by. */
    MATERIAL_PRESENT(Force.MUST),
    /** No mixture of 18:30 and 6.30 pm in one item. */
    TIMES_ALIKE(Force.SHOULD),
    /** In English a decimal point, no comma, and a space before a unit. */
    NUMBERS_ALIKE(Force.SHOULD),
    /** A law item has all its texts in Kazakh and Russian. */
    TRANSLATED(Force.MUST),
    /** No translation is older than the text that it was made of. */
    TRANSLATION_CURRENT(Force.MUST);

    private enum Force {
        MUST,
        SHOULD
    }

    private final Force force;

    WritingRule(Force force) {
        this.force = force;
    }

    /** Whether an item that breaks it is not fit to be approved; the others are advice. */
    public boolean isRequired() {
        return force == Force.MUST;
    }
}
