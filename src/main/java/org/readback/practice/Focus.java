package org.readback.practice;

import org.readback.course.LessonId;
import org.readback.item.Skill;

/** What somebody wants to practise. */
public sealed interface Focus {
    /** All items of a skill. */
    record OfSkill(Skill skill) implements Focus {
        @Override
        public String toString() {
            return "skill/" + skill.code();
        }
    }

    /** What one lesson is about. */
    record OfTopic(LessonId lesson) implements Focus {
        @Override
        public String toString() {
            return "topic/" + lesson;
        }
    }

    /** What was wrong when it was answered last, and what is like it. */
    record Mistakes() implements Focus {
        @Override
        public String toString() {
            return "mistakes";
        }
    }

    /** As its text is written.
     *
     * @throws IllegalArgumentException if it is not */
    static Focus of(String text) {
        if (text.equals("mistakes")) return new Mistakes();
        if (text.startsWith("topic/")) return new OfTopic(new LessonId(text.substring("topic/".length())));
        if (text.startsWith("skill/")) {
            return new OfSkill(Skill.of(text.substring("skill/".length()))
                    .orElseThrow(() -> new IllegalArgumentException("No such skill: " + text)));
        }
        throw new IllegalArgumentException("Nothing to practise: " + text);
    }
}
