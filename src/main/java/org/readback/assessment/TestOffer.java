package org.readback.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.readback.base.LocalText;
import org.readback.item.LanguageTag;

/** A test as a person finds it on the list.
 *
 * @param languages in which it can be taken, at least one; the person chooses at the start
 * @param parts what is asked about: the skills of a level test, the topics of a mastery test
 * @param mostItems the most that will be asked
 * @param specimen whether it asks items that nobody has approved
 * @param sound whether it asks items that are heard
 * @param rules for this person
 * @param last the newest finished attempt */
public record TestOffer(
        BlueprintId test,
        TestKind kind,
        LocalText title,
        LocalText summary,
        List<LanguageTag> languages,
        List<String> parts,
        Duration time,
        int mostItems,
        boolean specimen,
        boolean sound,
        Rules rules,
        State state,
        Optional<ResultSummary> last) {
    public TestOffer {
        languages = List.copyOf(languages);
        parts = List.copyOf(parts);
    }

    /** Under which rules the person takes it.
     *
     * @param extraPercent more time that they have, in [0, 200]
     * @param breaks that they may take; 0 for none
     * @param breakLength at most
     * @param attempts that may begin within the months; empty for any number
     * @param rest after one attempt before the next */
    public record Rules(
            int extraPercent, int breaks, Duration breakLength, OptionalInt attempts, int months, Duration rest) {}

    /** What the person can do now. */
    public sealed interface State {
        /** May be started. */
        record Open() implements State {}

        /** Has been started and goes on.
         *
         * @param left until the deadline, by the clock of the database; zero if it has passed: opening the attempt then
         *     gives its result */
        record Running(AttemptId attempt, Instant deadline, Duration left) implements State {}

        /** Taken lately; may be started again from then on. */
        record Waiting(Instant from) implements State {}

        /** All attempts of the last months are used up; may be started again from then on. */
        record UsedUp(int attempts, int months, Instant from) implements State {}

        /** A session has to let this person in first. */
        record Barred(Barrier barrier) implements State {}

        /** Not to be had here: no approved items, or too few that this person has not seen. */
        record Unavailable() implements State {}
    }
}
