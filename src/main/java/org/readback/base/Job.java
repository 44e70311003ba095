package org.readback.base;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Long work as it stands now.
 *
 * @param kind what is done, such as {@code calibration}
 * @param subject to what, such as a pool
 * @param progress share that is done, in [0, 1]
 * @param finishedAt absent while it runs
 * @param fault why it failed; empty otherwise */
public record Job(
        JobId id,
        String kind,
        String subject,
        State state,
        double progress,
        Instant startedAt,
        @Nullable Instant finishedAt,
        Optional<Fault> fault) {

    /** How it stands; the database holds the names. */
    public enum State {
        RUNNING,
        DONE,
        FAILED,
        /** Somebody stopped it. */
        CANCELLED,
        /** Its server went away. */
        INTERRUPTED
    }

    /** A sentence for people.
     *
     * @param key bundle and key of a text
     * @param parameters of the text: strings and numbers */
    public record Fault(String key, List<Object> parameters) {
        public Fault {
            parameters = List.copyOf(parameters);
        }
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }
}
