package org.readback.course;

import java.util.List;
import org.readback.base.ForModules;
import org.readback.base.LocalText;
import org.readback.item.MediaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sounds and pictures of lessons by their file names: the table {@code lesson_media}, changed for others. What is
 * changed here stays when the content files are read again. */
@Service
@ForModules
@Transactional
public class LessonFiles {
    private final JdbcClient jdbc;
    private final CourseShelf shelf;

    LessonFiles(JdbcClient jdbc, CourseShelf shelf) {
        this.jdbc = jdbc;
        this.shelf = shelf;
    }

    /** A file of a lesson.
     *
     * @param title of the lesson */
    public record LessonFile(LessonId lesson, LocalText title, String name, MediaId media) {}

    /** Of all lessons that are not retired, in the order of the courses. */
    @Transactional(readOnly = true)
    public List<LessonFile> all() {
        return shelf.all().stream()
                .flatMap(course -> course.lessons().stream())
                .flatMap(lesson -> lesson.media().entrySet().stream()
                        .map(file -> new LessonFile(lesson.id(), lesson.title(), file.getKey(), file.getValue())))
                .toList();
    }

    /** @return in how many places another one stands now */
    public int replace(MediaId old, MediaId now) {
        int places = jdbc.sql("update lesson_media set media_id = ?, edited_here = true where media_id = ?")
                .params(now.mediaId(), old.mediaId())
                .update();
        if (places > 0) shelf.forgetAfterCommit();
        return places;
    }

    /** Puts a file into a lesson; another one of that name gives way.
     *
     * @param name small letters, digits and hyphens, with the ending of its kind */
    public void put(LessonId lesson, String name, MediaId media) {
        jdbc.sql("""
            insert into lesson_media (lesson_id, name, media_id, edited_here) values (?, ?, ?, true)
            on conflict (lesson_id, name) do update set media_id = excluded.media_id, edited_here = true
            """).params(lesson.lessonId(), name, media.mediaId()).update();
        shelf.forgetAfterCommit();
    }
}
