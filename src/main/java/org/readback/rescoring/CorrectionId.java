package org.readback.rescoring;

/** A correction.
 *
 * @param correctionId from 1 */
public record CorrectionId(int correctionId) {
    public CorrectionId {
        if (correctionId < 1) throw new IllegalArgumentException("Corrections are counted from 1: " + correctionId);
    }

    /** As {@link #toString} writes it.
     *
     * @throws IllegalArgumentException if it is not */
    public static CorrectionId of(String text) {
        if (!text.matches("[1-9][0-9]{0,8}")) throw new IllegalArgumentException("No correction: " + text);
        return new CorrectionId(Integer.parseInt(text));
    }

    @Override
    public String toString() {
        return Integer.toString(correctionId);
    }
}
