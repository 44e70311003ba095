package org.readback.practice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.readback.base.LocalText;
import org.readback.course.LessonId;
import org.readback.item.Outcome;
import org.readback.item.Presentation;
import org.readback.item.Response;

/** Where somebody stands in a run. */
public sealed interface PracticeSheet {
    RunId run();

    Name name();

    /** What is practised.
     *
     * @param topic the title of the lesson, where it is one */
    record Name(Focus focus, Optional<LocalText> topic) {}

    /** At an item.
     *
     * @param nonce goes back with the answer: the same one counts once
     * @param done different items answered so far
     * @param items different ones of the run
     * @param again whether it was missed in this run before */
    record Asking(RunId run, Name name, UUID nonce, int done, int items, boolean again, Presentation item)
            implements PracticeSheet {}

    /** At the end.
     *
     * @param correct items that were right at once
     * @param items different ones answered; 0 if the run was left before the first
     * @param missed in the order in which they came
     * @param lessons to which the missed items belong */
    record Finished(RunId run, Name name, int correct, int items, List<Missed> missed, List<Name> lessons)
            implements PracticeSheet {
        public Finished {
            missed = List.copyOf(missed);
            lessons = List.copyOf(lessons);
        }
    }

    /** A missed item as it was answered first.
     *
     * @param nonce of that answer
     * @param given and {@code key}: with the places of the presentation as option ids
     * @param rightLater whether it was right when it came back */
    record Missed(
            UUID nonce,
            LessonId lesson,
            Presentation item,
            Response given,
            Response key,
            Outcome outcome,
            boolean rightLater) {}
}
