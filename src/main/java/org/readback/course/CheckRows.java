package org.readback.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.bank.ItemVersionId;
import org.readback.bank.Origin;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code lesson_check}. */
@Component
class CheckRows {
    private final JdbcClient jdbc;

    CheckRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param share set when finished */
    record Run(
            UUID id,
            LessonId lesson,
            Origin origin,
            LanguageTag language,
            List<ItemVersionId> items,
            long seed,
            int position,
            UUID nonce,
            Instant shownAt,
            @Nullable Double share) {
        ItemVersionId current() {
            return items.get(position - 1);
        }

        boolean isLast() {
            return position == items.size();
        }
    }

    /** The open run of this person, made now if there is none. */
    Run start(AccountId person, Run wanted) {
        jdbc.sql("""
                        insert into lesson_check (check_id, account_id, lesson_id, origin, language, items, seed, position, nonce)
                        values (:id, :person, :lesson, cast(:origin as origin), :language, :items, :seed, 1, :nonce)
                        on conflict do nothing
                        """)
                .param("id", wanted.id())
                .param("person", person.accountId())
                .param("lesson", wanted.lesson().lessonId())
                .param("origin", wanted.origin().name())
                .param("language", wanted.language().code())
                .param(
                        "items",
                        wanted.items().stream().map(ItemVersionId::toString).toArray(String[]::new))
                .param("seed", wanted.seed())
                .param("nonce", wanted.nonce())
                .update();
        return latest(person, wanted.lesson()).orElseThrow();
    }

    /** The open run if there is one, otherwise the last finished. */
    Optional<Run> latest(AccountId person, LessonId lesson) {
        return jdbc.sql("""
                        select * from lesson_check where account_id = ? and lesson_id = ?
                        order by finished_at desc nulls first limit 1
                        """)
                .params(person.accountId(), lesson.lessonId())
                .query((row, _) -> run(row))
                .optional();
    }

    /** Empty if it is another person's. */
    Optional<Run> lock(AccountId person, UUID id) {
        return jdbc.sql("select * from lesson_check where check_id = ? and account_id = ? for update")
                .params(id, person.accountId())
                .query((row, _) -> run(row))
                .optional();
    }

    Run next(UUID id) {
        return jdbc.sql("""
                        update lesson_check set position = position + 1, nonce = gen_random_uuid(), shown_at = clock_timestamp()
                        where check_id = ? returning *
                        """).param(id).query((row, _) -> run(row)).single();
    }

    Run finish(UUID id, double share) {
        return jdbc.sql("update lesson_check set finished_at = now(), share = ? where check_id = ? returning *")
                .params(share, id)
                .query((row, _) -> run(row))
                .single();
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getObject("check_id", UUID.class),
                new LessonId(row.getString("lesson_id")),
                Origin.valueOf(row.getString("origin")),
                new LanguageTag(row.getString("language")),
                Arrays.stream((String[]) row.getArray("items").getArray())
                        .map(CheckRows::version)
                        .toList(),
                row.getLong("seed"),
                row.getInt("position"),
                row.getObject("nonce", UUID.class),
                row.getObject("shown_at", OffsetDateTime.class).toInstant(),
                row.getObject("share", Double.class));
    }

    private static ItemVersionId version(String text) {
        int slash = text.indexOf('/');
        return new ItemVersionId(new ItemId(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }
}
