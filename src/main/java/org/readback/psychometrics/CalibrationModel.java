package org.readback.psychometrics;

/** The response model a calibration fits, the same for all its items. */
public enum CalibrationModel {
    /** {@link Rasch}: a = 1 for all; the standard deviation of ability is estimated in exchange. */
    RASCH,
    /** {@link TwoParameterLogistic}. */
    TWO_PARAMETER,
    /** {@link ThreeParameterLogistic}. */
    THREE_PARAMETER,
    /** {@link GeneralisedPartialCredit}; the full score of an item is the highest anybody earned on it. */
    PARTIAL_CREDIT
}
