package org.readback.scenes;

/** How good a decision was. */
public enum Verdict {
    RIGHT(2),
    /** Not against a rule, yet not the best that could be done. */
    ACCEPTABLE(1),
    WRONG(0);

    /** Of every decision. */
    public static final int MOST = 2;

    private final int points;

    Verdict(int points) {
        this.points = points;
    }

    /** 0 to 2. */
    public int points() {
        return points;
    }
}
