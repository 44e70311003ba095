package org.readback.psychometrics;

/** Looks on while a calibration works, and may end it. */
@FunctionalInterface
public interface CalibrationProgress {

    /** Lets every calibration run to its end. */
    CalibrationProgress UNWATCHED = (iteration, logLikelihood, change) -> true;

    /**
     * Called after each iteration, on the thread that calibrates.
     *
     * @param iteration counted from 1
     * @param logLikelihood of the parameters at hand, with the priors' part; from one call to the next it may fall, when
     *     a long step missed and is about to be taken back
     * @param change the largest step of any parameter that an iteration would still make
     * @return whether to go on
     */
    boolean goesOn(int iteration, double logLikelihood, double change);
}
