package org.readback.item;

/** What an answer earns that is right but for one slip in a word of at least five letters. */
public enum Spelling {
    FULL(1),
    HALF(0.5),
    NONE(0);

    private final double share;

    Spelling(double share) {
        this.share = share;
    }

    double share() {
        return share;
    }
}
