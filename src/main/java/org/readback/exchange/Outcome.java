package org.readback.exchange;

/** What comes of one item of a file; the database holds the names. */
public enum Outcome {
    /** All of it. */
    WHOLE("imported"),
    /** All that the product has, with a remark for each thing that was changed or left out. */
    CHANGED("changed"),
    /** A kind that the product does not have: a draft that holds its source, to be written anew. */
    UNSUPPORTED("unsupported"),
    /** It cannot be understood, and nothing comes of it. */
    FAULTY("faulty");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    /** In reports that programs read. */
    public String word() {
        return word;
    }
}
