package org.readback.course;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.readback.content.Content;
import org.readback.item.LanguageTag;
import org.readback.item.MediaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code course}, {@code lesson}, {@code lesson_text} and {@code lesson_media}. */
@Component
class CourseRows {
    private final JdbcClient jdbc;

    CourseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record CourseRow(String id, String source) {}

    record LessonRow(String id, String course, String unit, String words) {}

    record MediaRow(String lesson, String name, MediaId media) {}

    record TextRow(
            String lesson,
            LanguageTag language,
            int number,
            LessonTextStatus status,
            boolean editedHere,
            String source) {}

    record LessonPlace(String course, String unit, int position) {}

    /** One import at a time. */
    void lock() {
        jdbc.sql("lock table course in share row exclusive mode").update();
    }

    List<CourseRow> courses() {
        return jdbc.sql("select course_id, source from course where retired_at is null order by position")
                .query((row, _) -> new CourseRow(row.getString(1), row.getString(2)))
                .list();
    }

    List<LessonRow> lessons() {
        return jdbc.sql("""
            select lesson_id, course_id, unit_id, words from lesson where retired_at is null
            order by course_id, position
            """)
                .query((row, _) ->
                        new LessonRow(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /** Of lessons that are not retired. */
    List<MediaRow> media() {
        return jdbc.sql("""
            select m.lesson_id, m.name, m.media_id
            from lesson_media m join lesson l on l.lesson_id = m.lesson_id and l.retired_at is null
            order by m.lesson_id, m.name
            """)
                .query((row, _) -> new MediaRow(row.getString(1), row.getString(2), new MediaId(row.getString(3))))
                .list();
    }

    /** @return whether anything was written */
    boolean putMedia(Content.Lesson lesson) {
        String[] names = array(List.copyOf(lesson.media().keySet()));
        String[] ids =
                array(lesson.media().values().stream().map(MediaId::mediaId).toList());
        int gone = jdbc.sql("""
            delete from lesson_media m where m.lesson_id = ? and not m.edited_here and not exists (
                select 1 from unnest(?, ?) as f (name, media_id)
                where f.name = m.name and f.media_id = m.media_id)
            """).params(lesson.id(), names, ids).update();
        int added = jdbc.sql("""
            insert into lesson_media (lesson_id, name, media_id)
            select ?, f.name, f.media_id from unnest(?, ?) as f (name, media_id)
            on conflict do nothing
            """).params(lesson.id(), names, ids).update();
        return gone + added > 0;
    }

    /** Newest first within a language. */
    List<TextRow> texts() {
        return jdbc.sql("""
            select t.lesson_id, t.language, t.number, t.status, t.edited_here, t.source
            from lesson_text t join lesson l on l.lesson_id = t.lesson_id and l.retired_at is null
            order by t.lesson_id, t.language, t.number desc
            """)
                .query((row, _) -> new TextRow(
                        row.getString(1),
                        new LanguageTag(row.getString(2)),
                        row.getInt(3),
                        LessonTextStatus.valueOf(row.getString(4)),
                        row.getBoolean(5),
                        row.getString(6)))
                .list();
    }

    /** @return whether anything was written */
    boolean putCourse(Content.Course course, int position) {
        return jdbc.sql("""
            insert into course (course_id, position, source, sha256)
            values (:id, :position, :source, sha256(convert_to(:source, 'UTF8')))
            on conflict (course_id) do update
            set position = excluded.position, source = excluded.source, sha256 = excluded.sha256, retired_at = null
            where (course.position, course.sha256) is distinct from (excluded.position, excluded.sha256)
                or course.retired_at is not null
            """)
                        .param("id", course.text().id())
                        .param("position", position)
                        .param("source", course.source())
                        .update()
                > 0;
    }

    boolean putLesson(Content.Lesson lesson, LessonPlace place) {
        return jdbc.sql("""
            insert into lesson (lesson_id, course_id, unit_id, position, words, sha256)
            values (:id, :course, :unit, :position, :words, sha256(convert_to(:words, 'UTF8')))
            on conflict (lesson_id) do update
            set course_id = excluded.course_id, unit_id = excluded.unit_id, position = excluded.position,
                words = excluded.words, sha256 = excluded.sha256, retired_at = null
            where (lesson.course_id, lesson.unit_id, lesson.position, lesson.sha256) is distinct from
                (excluded.course_id, excluded.unit_id, excluded.position, excluded.sha256)
                or lesson.retired_at is not null
            """)
                        .param("id", lesson.id())
                        .param("course", place.course())
                        .param("unit", place.unit())
                        .param("position", place.position())
                        .param("words", lesson.wordsSource())
                        .update()
                > 0;
    }

    /** Whether this is the newest text that came from the files, or that was put into use here, and it is not retired. */
    boolean holds(String lesson, LanguageTag language, String source) {
        return jdbc.sql("""
            select exists (
                select from (
                    select distinct on (edited_here) sha256, status from lesson_text
                    where lesson_id = :lesson and language = :language
                    order by edited_here, number desc
                ) newest
                where sha256 = sha256(convert_to(:source, 'UTF8')) and status <> 'RETIRED')
            """)
                .param("lesson", lesson)
                .param("language", language.code())
                .param("source", source)
                .query(Boolean.class)
                .single();
    }

    Optional<Boolean> newestIsEditedHere(String lesson, LanguageTag language) {
        return jdbc.sql("""
            select edited_here from lesson_text
            where lesson_id = ? and language = ? and status not in ('DRAFT', 'RETIRED')
            order by number desc limit 1
            """)
                .params(lesson, language.code())
                .query(Boolean.class)
                .optional();
    }

    void addText(String lesson, LanguageTag language, LessonTextStatus status, String source) {
        jdbc.sql("""
            insert into lesson_text (lesson_id, language, number, status, edited_here, source, sha256)
            select :lesson, :language, coalesce(max(number), 0) + 1, cast(:status as lesson_text_status), false,
                :source, sha256(convert_to(:source, 'UTF8'))
            from lesson_text where lesson_id = :lesson and language = :language
            """)
                .param("lesson", lesson)
                .param("language", language.code())
                .param("status", status.name())
                .param("source", source)
                .update();
    }

    /** Another one whenever a course, a lesson, a text or a file of a lesson is another. */
    String stamp() {
        return jdbc.sql("""
            select md5(concat_ws('/',
                (select string_agg(concat_ws(' ', course_id, position, encode(sha256, 'hex'), retired_at), ';'
                    order by course_id) from course),
                (select string_agg(concat_ws(' ', lesson_id, position, encode(sha256, 'hex'), retired_at), ';'
                    order by lesson_id) from lesson),
                (select string_agg(concat_ws(' ', lesson_id, language, number, status), ';'
                    order by lesson_id, language, number) from lesson_text),
                (select string_agg(concat_ws(' ', lesson_id, name, media_id), ';' order by lesson_id, name)
                    from lesson_media)))
            """).query(String.class).single();
    }

    /** Whether the last import was of these files. */
    boolean holds(byte[] fingerprint) {
        return jdbc.sql("select sha256 = ? from content_import order by id desc limit 1")
                .param(fingerprint)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void remember(byte[] fingerprint) {
        jdbc.sql("insert into content_import (sha256) values (?)")
                .param(fingerprint)
                .update();
    }

    int retireCourses(List<String> kept) {
        return jdbc.sql("update course set retired_at = now() where retired_at is null and not made_here and course_id"
                        + " <> all (?)")
                .param(array(kept))
                .update();
    }

    int retireLessons(List<String> kept) {
        return jdbc.sql("update lesson set retired_at = now() where retired_at is null and not made_here and lesson_id"
                        + " <> all (?)")
                .param(array(kept))
                .update();
    }

    int retireTexts(String lesson, List<LanguageTag> kept) {
        return jdbc.sql("""
            update lesson_text set status = 'RETIRED'
            where lesson_id = ? and status <> 'RETIRED' and not edited_here and language <> all (?)
            """)
                .params(lesson, array(kept.stream().map(LanguageTag::code).toList()))
                .update();
    }

    private static String[] array(List<String> values) {
        return Arrays.copyOf(values.toArray(), values.size(), String[].class);
    }
}
