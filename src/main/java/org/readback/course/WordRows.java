package org.readback.course;

import java.sql.ResultSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.bank.Origin;
import org.readback.course.LessonWords.Met;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who met the words of a lesson, from the tables {@code lesson_visit} and {@code lesson_completion}. */
@Component
class WordRows {
    private final JdbcClient jdbc;

    WordRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How far somebody came in each lesson, from 0; in a completed one to the end of everything. */
    Map<LessonId, Integer> places(AccountId person) {
        Map<LessonId, Integer> places = new HashMap<>();
        jdbc.sql("""
            select lesson_id, furthest_block from lesson_visit where account_id = :person
            union all select lesson_id, 2147483647 from lesson_completion where account_id = :person
            """).param("person", person.accountId()).query((ResultSet row) -> {
            places.merge(new LessonId(row.getString(1)), row.getInt(2), Math::max);
        });
        return places;
    }

    /** @param words the block in which they stand */
    List<Met> met(LessonId lesson, int words) {
        return jdbc.sql("""
            select account_id, coalesce(c.origin, 'REAL') as origin
            from (select account_id from lesson_visit where lesson_id = :lesson and furthest_block >= :words) v
                full join (select account_id, origin from lesson_completion where lesson_id = :lesson) c
                using (account_id)
            """)
                .param("lesson", lesson.lessonId())
                .param("words", words)
                .query((row, _) -> new Met(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        lesson,
                        Origin.valueOf(row.getString("origin"))))
                .list();
    }
}
