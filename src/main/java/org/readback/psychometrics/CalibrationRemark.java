package org.readback.psychometrics;

/** What a reader of an item's parameters has to know. */
public enum CalibrationRemark {
    /** Nobody was asked: the parameters are what is believed beforehand. */
    UNANSWERED,
    /** Everybody earned the full score: it is easier than the data can tell, and the priors hold b. */
    ALL_RIGHT,
    /** Nobody earned anything: it is harder than the data can tell, and the priors hold b. */
    ALL_WRONG,
    /** A score between was earned by nobody: the priors hold its step. */
    SCORE_UNUSED,
    /** A parameter ran to the edge of what is searched: a from 0.05 to 10, c from 0.0001 to 0.70. */
    AT_EDGE
}
