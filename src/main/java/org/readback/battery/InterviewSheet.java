package org.readback.battery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.base.LocalText;

/** An interview as the instructor holds it.
 *
 * @param person by name: they sit opposite each other
 * @param rated once it was held */
public record InterviewSheet(
        RunId run,
        LocalText title,
        String person,
        Duration time,
        List<Battery.Question> questions,
        Optional<Rated> rated) {
    public InterviewSheet {
        questions = List.copyOf(questions);
    }

    /** What was given.
     *
     * @param halves of a point for each question, 0 to 2 */
    public record Rated(AccountId by, List<Integer> halves, String remark, Instant at) {
        public Rated {
            halves = List.copyOf(halves);
        }
    }

    /** One that can be held.
     *
     * @param since when the person had done the rest */
    public record Card(RunId run, LocalText title, String person, Instant since) {}
}
