package org.readback.editing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.NewAccount;
import org.readback.account.Right;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.content.LessonSource;
import org.readback.content.Lexeme;
import org.readback.course.CourseId;
import org.readback.course.LessonDesk;
import org.readback.course.LessonId;
import org.readback.item.LanguageTag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lessons of one's own, and people to write and review them. */
@Component
public class Lessons {
    private final LessonBeginnings beginnings;
    private final LessonWriting writing;
    private final AccountDirectory directory;
    private final TestAccounts accounts;
    private final LessonDesk desk;
    private final JdbcClient jdbc;

    Lessons(
            LessonBeginnings beginnings,
            LessonWriting writing,
            AccountDirectory directory,
            TestAccounts accounts,
            Tables tables) {
        this.desk = tables.desk();
        this.jdbc = tables.jdbc();
        this.beginnings = beginnings;
        this.writing = writing;
        this.directory = directory;
        this.accounts = accounts;
    }

    /** What takes a lesson out again. */
    @Component
    record Tables(LessonDesk desk, JdbcClient jdbc) {}

    /** Takes a lesson out again: other tests count those of its course. */
    public void retire(LessonId lesson) {
        jdbc.sql("update lesson set retired_at = now() where lesson_id = ?")
                .param(lesson.lessonId())
                .update();
        desk.putWords(lesson, LessonDesk.NO_WORDS);
    }

    /** Takes a course out that people read. */
    public void retire(CourseId course) {
        desk.lessons().stream()
                .filter(lesson -> lesson.course().id().equals(course.courseId()))
                .forEach(lesson -> retire(lesson.id()));
        jdbc.sql("update course set retired_at = now() where course_id = ?")
                .param(course.courseId())
                .update();
    }

    AccountId author() {
        return accounts.fresh(Role.INSTRUCTOR);
    }

    public AccountId reviewer(Right... rights) {
        String name = "t-" + java.util.UUID.randomUUID();
        return directory.create(new NewAccount(
                name, "Reviewer " + name, Set.of(Role.INSTRUCTOR), Set.of(rights), java.util.Locale.ENGLISH));
    }

    /** Begun by whoever is signed in, and fit for review; its items are those of the first lesson. */
    public LessonId good(String title) {
        LessonId id =
                beginnings.begin(new NewLesson(new CourseId("eng1"), "eng1-u1", LessonTemplate.VOCABULARY, title));
        beginnings.add(id, word("checkpoint"));
        EditingSheet sheet = writing.open(id, LanguageTag.EN).orElseThrow();
        writing.save(
                id,
                LanguageTag.EN,
                new Written(sheet.saves(), sheet.source(), source(id, title).write()));
        return id;
    }

    public static Lexeme word(String word) {
        return new Lexeme(
                "",
                word,
                "noun",
                "бекет",
                "пост",
                List.of(),
                List.of(),
                "Here is one.",
                null,
                null,
                java.util.Map.of(),
                java.util.Map.of());
    }

    public static LessonSource source(LessonId id, String title) {
        return new LessonSource(
                id.lessonId(),
                title,
                "stop a car at a checkpoint",
                45,
                List.of(1),
                List.of("CEFR A1"),
                java.util.Map.of("kk", "а", "ru", "б"),
                Stream.of("04", "05", "06", "08", "11")
                        .map(number -> "eng1-01-" + number)
                        .collect(Collectors.toList()),
                """
                ## The car

                The car stops. What is your name?

                ::: words
                checkpoint
                :::

                ::: check eng1-01-01
                :::

                ::: source
                CEFR A1.
                :::
                """.strip());
    }
}
