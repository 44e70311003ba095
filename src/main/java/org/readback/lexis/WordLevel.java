package org.readback.lexis;

/** The levels to which the list gives words, from easy to hard. What is harder than B2 is not in it. */
public enum WordLevel {
    A1,
    A2,
    B1,
    B2;

    /** The hardest words that a working band reads. A2+ has no words of its own.
     *
     * @param band 1 to 5: A1, A2, A2+, B1, B2
     * @throws IllegalArgumentException for any other */
    public static WordLevel ofBand(int band) {
        return switch (band) {
            case 1 -> A1;
            case 2, 3 -> A2;
            case 4 -> B1;
            case 5 -> B2;
            default -> throw new IllegalArgumentException("band must be 1 to 5: " + band);
        };
    }
}
