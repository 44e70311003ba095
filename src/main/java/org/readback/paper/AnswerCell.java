package org.readback.paper;

/**
 * What of an item is written on the answer sheet, and typed from it into one cell. A lone {@code ?} is the cross at "I
 * don't know"; an empty cell was left blank.
 *
 * @param options how many letters there are; 0 where words are written
 * @param parts how many answers: gaps, terms or things to put in order; 1 otherwise
 */
record AnswerCell(Form form, int options, int parts) {

    /** What can stand there, in few signs: {@code A–D}, {@code A–D ×3}; how many words, {@code ×2}, or nothing for one. */
    String hint() {
        String letters = options == 0 ? "" : "A–" + PrintedItems.letter(options);
        return parts == 1 ? letters : (letters + " ×" + parts).strip();
    }

    /** How it is written. */
    enum Form {
        /** {@code B}. */
        LETTER,
        /** {@code AC}, in any order. */
        LETTERS,
        /** {@code BA-}: a letter a gap or term, a hyphen for one left open. */
        LETTER_EACH,
        /** {@code CADB}: all letters once. */
        ORDER,
        /** As written. */
        WORDS,
        /** {@code name; from}: a hyphen for a gap left open. */
        WORDS_EACH
    }
}
