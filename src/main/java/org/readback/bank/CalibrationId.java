package org.readback.bank;

/** A calibration whose result was kept.
 *
 * @param calibrationId from 1 */
public record CalibrationId(int calibrationId) {
    public CalibrationId {
        if (calibrationId < 1) throw new IllegalArgumentException("Calibrations are counted from 1: " + calibrationId);
    }

    /** As {@link #toString} writes it.
     *
     * @throws IllegalArgumentException if it is not */
    public static CalibrationId of(String text) {
        if (!text.matches("[1-9][0-9]{0,8}")) throw new IllegalArgumentException("No calibration: " + text);
        return new CalibrationId(Integer.parseInt(text));
    }

    @Override
    public String toString() {
        return Integer.toString(calibrationId);
    }
}
