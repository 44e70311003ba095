package org.readback.scenario;

/** Whether the clock runs. */
public enum Timing {
    TIMED,
    /** To practise in peace; marked as such wherever the run is told of. */
    UNTIMED
}
