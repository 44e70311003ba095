package org.readback.psychometrics;

/**
 * Parameters of an item nobody has answered yet, from the band its author wrote it for.
 *
 * <p>Bands 1 to 5 have their midpoints at -2, -1, 0, 1 and 2 logits. b is 0.67 of the midpoint, as authors' judgements
 * spread wider than the difficulties they turn out to be; a is 1.2.
 */
public final class StartValues {

    private static final int BANDS = 5;
    private static final int MIDDLE_BAND = 3;
    private static final double SHRINKAGE = 0.67;
    private static final double DISCRIMINATION = 1.2;
    private static final double GUESSING = 0.20;

    private StartValues() {}

    /**
     * A choice item; c = 0.20, the mean of Beta(20, 80).
     *
     * <p>Items of choice with partial credit, such as a cloze of several gaps, start here too, P being the share that is
     * expected: who guesses at every gap earns about a fifth. Their steps cannot be read off a band, which says how hard
     * the whole is and nothing about its parts. Taken for one right-or-wrong item they tell less than several gaps do, so
     * that nothing is claimed that is not known. A calibration puts a model with a step a gap in their place.
     *
     * @param band 1 (easiest) to 5
     */
    public static ResponseModel choice(int band) {
        return new ThreeParameterLogistic(DISCRIMINATION, difficulty(band), GUESSING);
    }

    /**
     * A choice item that is guessed more or less often than most.
     *
     * @param band 1 (easiest) to 5
     * @param guessing share of the full score that blind answers earn on average, in (0, 1)
     */
    public static ResponseModel guessed(int band, double guessing) {
        return new ThreeParameterLogistic(DISCRIMINATION, difficulty(band), guessing);
    }

    /**
     * An item whose answer is typed, and cannot be guessed.
     *
     * @param band 1 (easiest) to 5
     */
    public static ResponseModel typed(int band) {
        return new TwoParameterLogistic(DISCRIMINATION, difficulty(band));
    }

    /** Where b is expected.
     *
     * @param band 1 (easiest) to 5 */
    static double difficulty(int band) {
        if (band < 1 || band > BANDS) {
            throw new IllegalArgumentException("A band must be from 1 to " + BANDS + ": " + band);
        }
        return SHRINKAGE * (band - MIDDLE_BAND);
    }
}
