package org.readback.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.item.LanguageTag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code lesson_visit}. */
@Component
class VisitRows {
    private static final String COLUMNS = "visit_id, lesson_id, language, last_block, furthest_block";

    private final JdbcClient jdbc;

    VisitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Visit(UUID id, LessonId lesson, LanguageTag language, int lastBlock, int furthestBlock) {}

    /** The visit of this person, made now if there is none. Locks its row until the end of the transaction. */
    Visit open(AccountId person, LessonId lesson, LanguageTag language) {
        return jdbc.sql("""
            insert into lesson_visit (visit_id, account_id, lesson_id, language)
            values (gen_random_uuid(), ?, ?, ?)
            on conflict (account_id, lesson_id) do update set seen_at = now() returning
            """ + " " + COLUMNS)
                .params(person.accountId(), lesson.lessonId(), language.code())
                .query((row, _) -> visit(row))
                .single();
    }

    Optional<Visit> find(AccountId person, LessonId lesson) {
        return jdbc.sql("select " + COLUMNS + " from lesson_visit where account_id = ? and lesson_id = ?")
                .params(person.accountId(), lesson.lessonId())
                .query((row, _) -> visit(row))
                .optional();
    }

    /** Latest first. */
    List<Visit> of(AccountId person) {
        return jdbc.sql("select " + COLUMNS
                        + " from lesson_visit where account_id = ? order by seen_at desc, lesson_id")
                .param(person.accountId())
                .query((row, _) -> visit(row))
                .list();
    }

    /** When each of them opened a lesson for the first time. */
    record Opened(AccountId person, LessonId lesson, Instant at) {}

    List<Opened> of(Collection<AccountId> people) {
        return jdbc.sql("select account_id, lesson_id, opened_at from lesson_visit where account_id = any(?)")
                .param(people.stream().map(AccountId::accountId).toArray(UUID[]::new))
                .query((row, _) -> new Opened(
                        new AccountId(row.getObject(1, UUID.class)),
                        new LessonId(row.getString(2)),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    void choose(AccountId person, LessonId lesson, LanguageTag language) {
        jdbc.sql("update lesson_visit set language = ?, seen_at = now() where account_id = ? and lesson_id = ?")
                .params(language.code(), person.accountId(), lesson.lessonId())
                .update();
    }

    /** Keeps the place.
     *
     * @return how far they had come before; empty if they never opened it */
    Optional<Integer> place(AccountId person, LessonId lesson, int block) {
        return jdbc.sql("""
            update lesson_visit
            set last_block = :block, furthest_block = greatest(furthest_block, :block), seen_at = now()
            where account_id = :person and lesson_id = :lesson returning old.furthest_block
            """)
                .param("block", block)
                .param("person", person.accountId())
                .param("lesson", lesson.lessonId())
                .query(Integer.class)
                .optional();
    }

    private static Visit visit(ResultSet row) throws SQLException {
        return new Visit(
                row.getObject("visit_id", UUID.class),
                new LessonId(row.getString("lesson_id")),
                new LanguageTag(row.getString("language")),
                row.getInt("last_block"),
                row.getInt("furthest_block"));
    }
}
