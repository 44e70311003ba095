package org.readback.practice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readback.course.LessonId;
import org.readback.item.Skill;
import org.readback.practice.PracticeSheet.Name;

/** What there is to practise.
 *
 * @param open the run that was begun
 * @param mistakes items that were not right when they were answered last
 * @param last finished runs, newest first */
public record PracticeChoices(
        Optional<Begun> open, List<Wrong> mistakes, List<OfSkill> skills, List<OfTopic> topics, List<Ended> last) {
    public PracticeChoices {
        mistakes = List.copyOf(mistakes);
        skills = List.copyOf(skills);
        topics = List.copyOf(topics);
        last = List.copyOf(last);
    }

    /** @param done items answered so far */
    public record Begun(RunId run, Name name, int done, int items) {}

    /** Mistakes of one lesson.
     *
     * @param items at least 1 */
    public record Wrong(LessonId lesson, Name name, int items) {}

    /** @param items of this skill, at least 1 */
    public record OfSkill(Skill skill, int items) {}

    /** @param items of this lesson, at least 1 */
    public record OfTopic(LessonId lesson, Name name, int items) {}

    /** @param correct items that were right at once */
    public record Ended(RunId run, Name name, Instant at, int correct, int items) {}
}
