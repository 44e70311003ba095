package org.readback.training;

import org.readback.assessment.BlueprintId;
import org.readback.course.CourseId;
import org.readback.course.LessonId;
import org.readback.item.Skill;

/** Work that can be assigned. */
public sealed interface Target {
    /** To pass the check of a lesson. */
    record Lesson(LessonId lesson) implements Target {
        @Override
        public String toString() {
            return "lesson:" + lesson;
        }
    }

    /** To pass the check of every lesson of a course. */
    record Course(CourseId course) implements Target {
        @Override
        public String toString() {
            return "course:" + course;
        }
    }

    /** To finish one attempt at a test after the day of the assignment; whether it is passed is another matter. */
    record Test(BlueprintId test) implements Target {
        @Override
        public String toString() {
            return "test:" + test;
        }
    }

    /** To finish one run of practice of a skill after the assignment. */
    record Practice(Skill skill) implements Target {
        @Override
        public String toString() {
            return "practice:" + skill.code();
        }
    }

    /** Address of the page on which the work begins, without a leading slash. */
    default String path() {
        return switch (this) {
            case Lesson(LessonId lesson) -> "lessons/" + lesson;
            case Course(CourseId course) -> "courses/" + course;
            case Test(BlueprintId test) -> "tests/" + test;
            case Practice practice -> "practice";
        };
    }

    /** As {@link #toString} writes it.
     *
     * @throws IllegalArgumentException if it is nothing of the kind */
    static Target of(String text) {
        int colon = text.indexOf(':');
        String code = text.substring(colon + 1);
        return switch (text.substring(0, Math.max(colon, 0))) {
            case "lesson" -> new Lesson(new LessonId(code));
            case "course" -> new Course(new CourseId(code));
            case "test" -> new Test(new BlueprintId(code));
            case "practice" ->
                new Practice(Skill.of(code).orElseThrow(() -> new IllegalArgumentException("No such skill: " + code)));
            default -> throw new IllegalArgumentException("No work: " + text);
        };
    }
}
