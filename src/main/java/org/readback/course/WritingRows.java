package org.readback.course;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.item.LanguageTag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is written in this installation into the tables {@code lesson} and {@code lesson_text}. */
@Component
class WritingRows {
    private static final String UNREAD = """
        c.made_here and c.retired_at is null and not exists (
            select 1 from lesson_text t join lesson l on l.lesson_id = t.lesson_id where l.course_id = c.course_id)
        """;

    private final JdbcClient jdbc;

    WritingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record LessonRow(
            String id, String course, String unit, String words, boolean madeHere, Optional<LessonId> copiedFrom) {}

    record TextRow(String lesson, LanguageTag language, WrittenLesson.Text text) {}

    /** In the order of the courses, whether they have a text or not. */
    List<LessonRow> lessons() {
        return jdbc.sql("""
            select lesson_id, course_id, unit_id, words, made_here, copied_from from lesson where retired_at is null
            order by course_id, position, lesson_id
            """)
                .query((row, _) -> new LessonRow(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getBoolean(5),
                        Optional.ofNullable(row.getString(6)).map(LessonId::new)))
                .list();
    }

    /** The newest of each lesson and language that is in use.
     *
     * @param lesson of this one only; empty for all */
    List<TextRow> texts(Optional<LessonId> lesson) {
        return jdbc.sql("""
            select distinct on (lesson_id, language) lesson_id, language, number, status, edited_here, original, source
            from lesson_text
            where status in ('IN_REVIEW', 'APPROVED') and lesson_id = coalesce(cast(:lesson as text), lesson_id)
            order by lesson_id, language, number desc
            """)
                .param("lesson", lesson.map(LessonId::lessonId).orElse(null))
                .query((row, _) -> new TextRow(
                        row.getString(1),
                        new LanguageTag(row.getString(2)),
                        new WrittenLesson.Text(
                                row.getInt(3),
                                LessonTextStatus.valueOf(row.getString(4)),
                                row.getBoolean(5),
                                Optional.ofNullable(row.getObject(6, Integer.class)),
                                row.getString(7))))
                .list();
    }

    /** Any text there ever was; empty if the number is unknown. */
    Optional<String> source(LessonId lesson, LanguageTag language, int number) {
        return jdbc.sql("select source from lesson_text where lesson_id = ? and language = ? and number = ?")
                .params(lesson.lessonId(), language.code(), number)
                .query(String.class)
                .optional();
    }

    /** @return its number */
    int publish(LessonId lesson, LanguageTag language, @Nullable Integer original, String source) {
        return jdbc.sql("""
            insert into lesson_text (lesson_id, language, number, status, edited_here, original, source, sha256)
            select :lesson, :language, coalesce(max(number), 0) + 1, 'APPROVED', true, :original,
                :source, sha256(convert_to(:source, 'UTF8'))
            from lesson_text where lesson_id = :lesson and language = :language
            returning number
            """)
                .param("lesson", lesson.lessonId())
                .param("language", language.code())
                .param("original", original, java.sql.Types.SMALLINT)
                .param("source", source)
                .query(Integer.class)
                .single();
    }

    /** @return whether the id was free */
    boolean insert(LessonId lesson, CourseId course, String unit, String words) {
        return jdbc.sql("""
            insert into lesson (lesson_id, course_id, unit_id, position, words, sha256, made_here)
            select :lesson, :course, :unit, coalesce(max(position), 0) + 1, :words,
                sha256(convert_to(:words, 'UTF8')), true
            from lesson where course_id = :course
            on conflict (lesson_id) do nothing
            """)
                        .param("lesson", lesson.lessonId())
                        .param("course", course.courseId())
                        .param("unit", unit)
                        .param("words", words)
                        .update()
                > 0;
    }

    /** A course at the end of all.
     *
     * @return whether the id was free */
    boolean insert(CourseId course, @Nullable CourseId from, String source) {
        return jdbc.sql("""
            insert into course (course_id, position, source, sha256, made_here, copied_from)
            select :id, coalesce(max(position), 0) + 1, :source, sha256(convert_to(:source, 'UTF8')), true,
                (select course_id from course where course_id = :from)
            from course
            on conflict (course_id) do nothing
            """)
                        .param("id", course.courseId())
                        .param("from", from == null ? null : from.courseId())
                        .param("source", source)
                        .update()
                > 0;
    }

    List<CourseId> madeHere() {
        return jdbc.sql("select course_id from course where made_here and retired_at is null")
                .query((row, _) -> new CourseId(row.getString(1)))
                .list();
    }

    List<CourseId> unread() {
        return jdbc.sql("select course_id from course c where " + UNREAD)
                .query((row, _) -> new CourseId(row.getString(1)))
                .list();
    }

    /** Notes of what lesson this one is a copy, and gives it that lesson's files. */
    void copied(LessonId lesson, LessonId from) {
        jdbc.sql("update lesson set copied_from = ? where lesson_id = ? and made_here")
                .params(from.lessonId(), lesson.lessonId())
                .update();
        jdbc.sql("""
            insert into lesson_media (lesson_id, name, media_id, edited_here)
            select ?, name, media_id, true from lesson_media where lesson_id = ?
            """).params(lesson.lessonId(), from.lessonId()).update();
    }

    /** @return whether it was begun here and nothing of it has been read */
    boolean retire(CourseId course) {
        int gone = jdbc.sql("update course c set retired_at = now() where course_id = ? and " + UNREAD)
                .param(course.courseId())
                .update();
        if (gone > 0) {
            jdbc.sql("update lesson set retired_at = now() where course_id = ? and retired_at is null")
                    .param(course.courseId())
                    .update();
        }
        return gone > 0;
    }

    void putWords(LessonId lesson, String words) {
        jdbc.sql("""
            update lesson set words = :words, sha256 = sha256(convert_to(:words, 'UTF8'))
            where lesson_id = :lesson and made_here
            """).param("lesson", lesson.lessonId()).param("words", words).update();
    }
}
