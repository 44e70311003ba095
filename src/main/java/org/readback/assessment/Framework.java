package org.readback.assessment;

/** Whose levels a scale speaks of; the database and the files of the tests hold the names. Cuts of one framework are
 * never computed from those of another: a scale has one, for ever. */
public enum Framework {
    /** The product's own bands, 1 to 5. */
    BANDS,
    CEFR,
    STANAG_6001
}
