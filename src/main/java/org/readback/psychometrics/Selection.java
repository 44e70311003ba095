package org.readback.psychometrics;

/** How the next item is chosen among those of the category whose turn it is. */
public enum Selection {
    /**
     * The most informative at the estimate; the very first is drawn among the five most informative. For pools whose
     * parameters are start values, and pools without exposure control.
     */
    MAXIMUM_INFORMATION,
    /**
     * Of the twelve most informative, less their {@link ShadowPrices}, the one that brings the end of the test nearest:
     * see {@link LookAhead}. For pools that are calibrated.
     */
    LOOK_AHEAD
}
