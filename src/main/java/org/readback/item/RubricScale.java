package org.readback.item;

/** One thing that raters look at; stored by name. */
public enum RubricScale {
    /** Whether what was asked for was done. */
    TASK,
    /** How easily one is understood. */
    CLARITY,
    /** Words and grammar. */
    LANGUAGE,
    /** Radio words, order of a call, numbers and letters as they are said on duty. */
    PROCEDURE,
    /** Who, what, where, when: complete and right. */
    FACTS,
    /** Each thing in its place, in the order that the form wants. */
    FORM,
    /** Neutral, exact, fit for whoever reads it. */
    TONE
}
