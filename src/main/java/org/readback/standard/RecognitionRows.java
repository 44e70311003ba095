package org.readback.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.base.LocalText;
import org.readback.course.CourseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code course_recognition} and {@code course_recognition_end}: added to, never changed. */
@Component
class RecognitionRows {
    private final JdbcClient jdbc;

    RecognitionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number in the register. */
    long insert(NewRecognition wanted, String type, AccountId by) {
        return jdbc.sql("""
            insert into course_recognition (course_id, recognised_by, standard, given_on, valid_until, file_name,
                file_type, bytes, added_by)
            values (:course, :recogniser, :standard, :given, :until, :name, :type, :bytes, :by)
            returning recognition_id
            """)
                .param("course", wanted.course().courseId())
                .param("recogniser", wanted.recognisedBy())
                .param("standard", wanted.standard())
                .param("given", wanted.givenOn())
                .param("until", wanted.until().orElse(null))
                .param("name", wanted.file().name())
                .param("type", type)
                .param("bytes", wanted.file().bytes())
                .param("by", by.accountId())
                .query(Long.class)
                .single();
    }

    /** What ends first comes first. */
    List<Recognition> all(Map<CourseId, LocalText> titles) {
        return jdbc.sql("""
            select r.recognition_id, r.course_id, r.recognised_by, r.standard, r.given_on, r.valid_until, r.file_name,
                   e.reason
            from course_recognition r left join course_recognition_end e using (recognition_id)
            order by e.reason is not null, r.valid_until nulls last, r.recognition_id
            """)
                .query((row, _) -> {
                    var course = new CourseId(row.getString("course_id"));
                    return new Recognition(
                            row.getLong("recognition_id"),
                            course,
                            titles.getOrDefault(course, new LocalText(Map.of("en", course.courseId()))),
                            row.getString("recognised_by"),
                            row.getString("standard"),
                            row.getObject("given_on", LocalDate.class),
                            Optional.ofNullable(row.getObject("valid_until", LocalDate.class)),
                            row.getString("file_name"),
                            Optional.ofNullable(row.getString("reason")));
                })
                .list();
    }

    Optional<RecognitionPaper> paper(long number) {
        return jdbc.sql("select file_name, file_type, bytes from course_recognition where recognition_id = ?")
                .param(number)
                .query((row, _) -> new RecognitionPaper(row.getString(1), row.getString(2), row.getBytes(3)))
                .optional();
    }

    /** @return false if there is no such number, or it was ended already */
    boolean end(long number, String reason, AccountId by) {
        return jdbc.sql("""
            insert into course_recognition_end (recognition_id, reason, ended_by)
            select recognition_id, ?, ? from course_recognition where recognition_id = ? on conflict do nothing
            """).params(reason, by.accountId(), number).update() == 1;
    }
}
