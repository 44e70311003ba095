package org.readback.panel;

/** How much one rater has rated in the newest round.
 *
 * @param rated judgements, one for each item and border */
public record RaterProgress(Seat seat, int rated) {}
