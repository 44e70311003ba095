package org.readback.marking;

import java.time.Instant;
import java.util.List;
import org.readback.item.Rubric;

/** What a rater has to do.
 *
 * @param waiting what this rater may take, oldest first, at most {@link #MOST}
 * @param claimed what they took and have not rated, oldest first
 * @param done what they rated, newest first, at most {@link #MOST} */
public record QueueSheet(List<Card> waiting, List<Card> claimed, List<Card> done) {
    public static final int MOST = 50;

    public QueueSheet {
        waiting = List.copyOf(waiting);
        claimed = List.copyOf(claimed);
        done = List.copyOf(done);
    }

    /** A work without a word about who did it.
     *
     * @param finished whether all ratings are there */
    public record Card(WorkId work, String title, Rubric rubric, Instant handedInAt, boolean finished) {}
}
