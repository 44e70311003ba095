package org.readback.course;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.bank.Origin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code lesson_completion}. */
@Component
class CompletionRows {
    private final JdbcClient jdbc;

    CompletionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Completion(AccountId person, LessonId lesson, double share, Instant at) {}

    /** @param at the database's clock if absent
     * @return when, if this was the first time; a better share is kept either way */
    Optional<Instant> add(AccountId person, LessonId lesson, double share, Origin origin, @Nullable Instant at) {
        Optional<Instant> first = jdbc.sql("""
                        insert into lesson_completion (account_id, lesson_id, completed_at, share, origin)
                        values (:person, :lesson, coalesce(cast(:at as timestamptz), now()), :share, cast(:origin as origin))
                        on conflict do nothing returning completed_at
                        """)
                .param("person", person.accountId())
                .param("lesson", lesson.lessonId())
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("share", share)
                .param("origin", origin.name())
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
        if (first.isEmpty()) {
            jdbc.sql(
                            "update lesson_completion set share = :share where account_id = :person and lesson_id = :lesson and share < :share")
                    .param("person", person.accountId())
                    .param("lesson", lesson.lessonId())
                    .param("share", share)
                    .update();
        }
        return first;
    }

    /** Oldest first. */
    List<Completion> of(Collection<AccountId> people) {
        UUID[] ids = people.stream().map(AccountId::accountId).toArray(UUID[]::new);
        return jdbc.sql("""
                        select account_id, lesson_id, share, completed_at from lesson_completion
                        where account_id = any (?) order by completed_at, lesson_id
                        """)
                .param(ids)
                .query((row, _) -> new Completion(
                        new AccountId(row.getObject(1, UUID.class)),
                        new LessonId(row.getString(2)),
                        row.getDouble(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }
}
