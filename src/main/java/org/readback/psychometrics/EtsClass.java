package org.readback.psychometrics;

/** The classes of ETS for a difference between groups (Zieky 1993). */
public enum EtsClass {
    /** Negligible: |delta| below 1, or not significantly different from 0 (5 %). */
    A,
    /** Moderate: all between. */
    B,
    /** Large: |delta| at least 1.5 and significantly above 1 (5 %, one-sided). */
    C
}
