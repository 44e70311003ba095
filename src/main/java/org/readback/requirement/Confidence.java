package org.readback.requirement;

/** How well it is known that what a line asks is asked. */
public enum Confidence {
    /** Read in an official or first-hand document. */
    OFFICIAL,
    /** Read in a press report, a reprint or a copy. */
    REPORTED,
    /** General knowledge of the field: to be checked against its source. */
    GENERAL,
    /** No document asks for it, or none says how much: the centre decides. */
    CENTRE
}
