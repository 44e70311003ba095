package org.readback.bank;

/** What a reader of a calibrated item has to know; the database holds the names. */
public enum ItemRemark {
    /** Too few people answered it: it was left out, and keeps its parameters. */
    FEW_RESPONSES,
    /** Nobody earned the full score, so there is no telling how hard it is: it keeps its parameters. */
    FULL_SCORE_UNEARNED,
    /** A parameter ran to the edge of what is searched, which is no estimate: it keeps its parameters. */
    AT_EDGE,
    /** Everybody was right: it is easier than the data can tell. */
    ALL_RIGHT,
    /** Nobody was right: it is harder than the data can tell. */
    ALL_WRONG,
    /** A score between was earned by nobody: the beliefs beforehand hold its step. */
    SCORE_UNUSED
}
