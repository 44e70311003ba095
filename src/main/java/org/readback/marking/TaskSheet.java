package org.readback.marking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.bank.BankTask;

/** A task as one person has it.
 *
 * @param task in the wording in which this person does it */
public record TaskSheet(BankTask task, State state) {
    /** How far it is. */
    public sealed interface State {}

    /** By staff: there is nothing to do. */
    public record Looking() implements State {}

    /** Not handed in yet.
     *
     * @param savedAt of the draft; empty before anything was saved
     * @param takes the recordings made, in their order */
    public record Open(WorkId work, Draft draft, Optional<Instant> savedAt, List<RecordingId> takes) implements State {
        public Open {
            takes = List.copyOf(takes);
        }
    }

    /** Its time in a test is over, and nothing was handed in. */
    public record Missed() implements State {}

    /** With the raters. */
    public record Waiting(WorkId work, HandedIn handedIn) implements State {}

    /** Marked. */
    public record Marked(WorkId work, HandedIn handedIn, Marks marks) implements State {}

    /** What was handed in.
     *
     * @param texts by field; empty for a recording */
    public record HandedIn(Map<String, String> texts, Optional<RecordingId> recording, Instant at) {
        public HandedIn {
            texts = Map.copyOf(texts);
        }
    }

    /** What came of it.
     *
     * @param remarks of the raters in the order of their ratings, without those who said nothing */
    public record Marks(Outcome outcome, List<Remark> remarks, Instant at) {
        public Marks {
            remarks = List.copyOf(remarks);
        }
    }

    /** What a rater says to the trainee.
     *
     * @param text may be empty if there is a voice */
    public record Remark(String text, Optional<RecordingId> voice) {
        boolean isSomething() {
            return !text.isBlank() || voice.isPresent();
        }
    }
}
