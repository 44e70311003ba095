package org.readback.course;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemHome;
import org.readback.bank.ItemSource;
import org.readback.content.Content;
import org.readback.content.ContentReader;
import org.readback.item.Canaries;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.springframework.stereotype.Component;

/** A lesson with four canaries on the way and five in its check, there until it is withdrawn. */
@Component
public class CanaryLesson {
    public static final LessonId LESSON = new LessonId("canary-01");
    public static final List<ItemId> INLINE = ids(200, 4);
    public static final List<ItemId> CHECK = ids(204, 5);
    private static final String COURSE = "canary";

    private final CourseRows rows;
    private final CourseShelf shelf;
    private final ItemBank bank;

    CanaryLesson(CourseRows rows, CourseShelf shelf, ItemBank bank) {
        this.rows = rows;
        this.shelf = shelf;
        this.bank = bank;
    }

    private static List<ItemId> ids(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(Canaries::id).toList();
    }

    public void offer() {
        var home = new ItemHome.Lesson(LESSON.toString());
        bank.add(IntStream.range(200, 209)
                .mapToObj(number -> Canaries.item(number, 2, "topic", null))
                .map(item -> new ItemSource(home, Map.of(LanguageTag.EN, item), false))
                .toList());
        var text = new Content.Wording(ContentReader.lesson(lesson()), lesson());
        var lesson =
                new Content.Lesson("01-canary", Map.of(LanguageTag.EN, text), List.of(), words(), List.of(), Map.of());
        rows.putCourse(new Content.Course(ContentReader.course(course()), course(), List.of(lesson)), 99);
        rows.putLesson(lesson, new CourseRows.LessonPlace(COURSE, "canary-u1", 1));
        if (!rows.holds(LESSON.toString(), LanguageTag.EN, lesson())) {
            rows.addText(LESSON.toString(), LanguageTag.EN, LessonTextStatus.IN_REVIEW, lesson());
        }
        shelf.forget();
    }

    public void withdraw() {
        rows.retireLessons(rows.lessons().stream()
                .map(CourseRows.LessonRow::id)
                .filter(id -> !id.equals(LESSON.toString()))
                .toList());
        rows.retireCourses(rows.courses().stream()
                .map(CourseRows.CourseRow::id)
                .filter(id -> !id.equals(COURSE))
                .toList());
        shelf.forget();
    }

    private static String course() {
        return """
            id: canary
            code: CANARY
            kind: law
            title: {en: Canaries, kk: Canaries, ru: Canaries}
            summary: {en: Short., kk: Short., ru: Short.}
            languages: [en]
            hours: 1
            units:
              - id: canary-u1
                title: {en: One, kk: One, ru: One}
                lessons: [01-canary]
            """;
    }

    private static String words() {
        return """
            - id: bird
              word: bird
              pos: noun
              kk: құс
              ru: птица
              example: The bird sings.
            """;
    }

    private static String lesson() {
        var checks = new StringBuilder();
        INLINE.forEach(
                id -> checks.append("\nSome words.\n\n::: check ").append(id).append("\n:::\n"));
        return """
            ---
            id: canary-01
            title: Canaries
            objective: know
            minutes: 20
            traces: ["CPTM 2017, lesson 1.3"]
            check: %s
            ---
            ## Words
            %s\
            """.formatted(CHECK, checks);
    }
}
