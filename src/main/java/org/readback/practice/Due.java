package org.readback.practice;

/** What waits to be reviewed today.
 *
 * @param cards at least 0
 * @param overdue how many of them were due on an earlier day
 * @param fresh how many of them come up for the first time */
public record Due(int cards, int overdue, int fresh) {}
