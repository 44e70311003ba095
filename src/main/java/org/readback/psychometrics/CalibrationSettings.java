package org.readback.psychometrics;

import java.util.Map;

/**
 * What a calibration is to do.
 *
 * @param bands the author's band, 1 to 5, by the item's place (from 0), as far as known: where the search starts and,
 *     with priors, what is believed about b. On scores in steps it is the mean of the steps
 */
public record CalibrationSettings(CalibrationModel model, CalibrationPriors priors, Map<Integer, Integer> bands) {

    public CalibrationSettings {
        bands = Map.copyOf(bands);
        bands.values().forEach(StartValues::difficulty);
    }

    /** Without anything known of the authors' bands. */
    public CalibrationSettings(CalibrationModel model, CalibrationPriors priors) {
        this(model, priors, Map.of());
    }
}
