package org.readback.marking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readback.bank.BankTask;
import org.readback.marking.TaskSheet.HandedIn;

/** A work as one of its raters sees it. */
public record MarkingSheet(WorkId work, BankTask task, HandedIn handedIn, State state) {
    /** How far this rater is. */
    public sealed interface State {}

    /** To be rated.
     *
     * @param until others may take it afterwards */
    public record ToRate(Instant until) implements State {}

    /** Rated by this rater. */
    public record Rated(NewRating mine, Optional<Finished> finished) implements State {}

    /** What may be known once all ratings are there.
     *
     * @param name of who did it; empty if this rater does not look after them
     * @param all points in the order of the ratings, this rater's among them */
    public record Finished(Outcome outcome, Optional<String> name, List<Points> all) {
        public Finished {
            all = List.copyOf(all);
        }
    }
}
