package org.readback.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Where an attempt stands, for those who watch over it: never what was asked or answered.
 *
 * @param position of the item on the screen, from 1; 0 before the first
 * @param most about how many items it asks; at least the position
 * @param left time, 0 if it is over; time that stands still is not counted
 * @param held whether time stands still
 * @param extraPercent of more time that is in it
 * @param finishedAt empty while it runs
 * @param stopped whether the end of its session ended it
 * @param atItem how long the item has been on the screen; 0 where there is none, or time stands still
 * @param stuck whether that is far longer than usual, by {@link Stuck} */
public record AttemptStand(
        AttemptId attempt,
        int position,
        int most,
        Duration left,
        boolean held,
        int extraPercent,
        Optional<Instant> finishedAt,
        boolean stopped,
        Duration atItem,
        boolean stuck) {}
