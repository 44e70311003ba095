package org.readback.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.readback.item.LanguageTag;
import org.readback.item.MediaId;

/** All that the files hold, in the order of their paths.
 *
 * @param media every sound and picture, once each */
public record Content(
        List<Course> courses,
        List<Pool> pools,
        List<LessonTask> tasks,
        List<LessonScenario> scenarios,
        Map<MediaId, byte[]> media) {
    public Content {
        courses = List.copyOf(courses);
        pools = List.copyOf(pools);
        tasks = List.copyOf(tasks);
        scenarios = List.copyOf(scenarios);
        media = Map.copyOf(media);
    }

    /** @param source the text of {@code course.yaml}
     * @param lessons in the order of the course */
    public record Course(CourseText text, String source, List<Lesson> lessons) {
        public Course {
            lessons = List.copyOf(lessons);
        }
    }

    /** @param media its sounds and pictures by file name
     * @param wordings one entry a language of the course, in its order
     * @param wordsSource the text of {@code lexemes.yaml} */
    public record Lesson(
            String folder,
            Map<LanguageTag, Wording> wordings,
            List<Lexeme> words,
            String wordsSource,
            List<ContentItem> items,
            Map<String, MediaId> media) {
        public Lesson {
            wordings = Collections.unmodifiableMap(new LinkedHashMap<>(wordings));
            words = List.copyOf(words);
            items = List.copyOf(items);
            media = Map.copyOf(media);
        }

        /** In the first language of the course. */
        public LessonText first() {
            return wordings.values().iterator().next().text();
        }

        public String id() {
            return first().id();
        }
    }

    /** @param source the text of the Markdown file */
    public record Wording(LessonText text, String source) {}

    /** Items of tests. */
    public record Pool(String id, List<ContentItem> items) {
        public Pool {
            items = List.copyOf(items);
        }
    }

    public Stream<Lesson> lessons() {
        return courses.stream().flatMap(course -> course.lessons().stream());
    }

    /** Of lessons and pools. */
    public Stream<ContentItem> items() {
        return Stream.concat(
                lessons().flatMap(lesson -> lesson.items().stream()),
                pools.stream().flatMap(pool -> pool.items().stream()));
    }
}
