package org.readback.course;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.readback.base.LocalText;
import org.readback.item.Outcome;
import org.readback.item.Presentation;
import org.readback.item.Response;

/** Where somebody stands in the check of a lesson. */
public sealed interface LessonCheckSheet {
    LessonId lesson();

    /** Title of the lesson. */
    LocalText title();

    /** Not begun. */
    record Ready(LessonId lesson, LocalText title, int items) implements LessonCheckSheet {}

    /** At an item.
     *
     * @param nonce goes back with the answer: the same one counts once
     * @param position from 1
     * @param late what was answered belonged to an item that is no longer on; this is the current one */
    record Asking(
            LessonId lesson,
            LocalText title,
            UUID check,
            UUID nonce,
            int position,
            int items,
            Presentation item,
            boolean late)
            implements LessonCheckSheet {}

    /** All answered.
     *
     * @param share of right answers, 0 to 1
     * @param next the lesson that follows in the course, if there is one */
    record Finished(
            LessonId lesson,
            LocalText title,
            double share,
            boolean passed,
            List<Review> reviews,
            Optional<LessonId> next)
            implements LessonCheckSheet {
        public Finished {
            reviews = List.copyOf(reviews);
        }
    }

    /** One answered item again, with what was right and why.
     *
     * @param nonce of the answer
     * @param given and {@code key}: with the places of the presentation as option ids */
    record Review(UUID nonce, Presentation item, Response given, Response key, Outcome outcome) {}
}
