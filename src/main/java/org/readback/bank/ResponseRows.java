package org.readback.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.Score;
import org.readback.psychometrics.Effort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code response}. */
@Component
class ResponseRows {
    private static final String ROW = """
        select r.*, v.item_id, v.number from response r join item_version v on v.id = r.item_version
        """;

    private final JdbcClient jdbc;

    ResponseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Inserts unless position or nonce are taken.
     *
     * @param at a time of the past; the database's clock if absent
     * @return when it was answered; empty if nothing was inserted */
    Optional<Instant> insert(NewResponse given, Effort effort, @Nullable Instant at) {
        var p = Parameters.of(given.model());
        return jdbc.sql("""
            insert into response (sitting, nonce, account_id, answered_at, score, a, b, c, steps, item_version,
                milliseconds, occasion, origin, position, language, answer, effort)
            values (:sitting, :nonce, :person, coalesce(cast(:at as timestamptz), clock_timestamp()),
                :score, :a, :b, :c, :steps,
                (select id from item_version where item_id = :item and number = :number),
                :milliseconds, cast(:occasion as occasion), cast(:origin as origin), :position, :language,
                cast(:answer as jsonb), cast(:effort as effort))
            on conflict do nothing returning answered_at
            """)
                .param("sitting", given.sitting())
                .param("nonce", given.nonce())
                .param("person", given.person().accountId())
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("score", given.score().value())
                .param("a", p.a())
                .param("b", p.b())
                .param("c", p.c())
                .param("steps", p.stepArray(), Types.ARRAY)
                .param("item", given.item().item().itemId())
                .param("number", given.item().number())
                .param("milliseconds", milliseconds(given.time()))
                .param("occasion", given.occasion().name())
                .param("origin", given.origin().name())
                .param("position", given.position())
                .param("language", given.language().code())
                .param("answer", ResponseJson.write(given.response()))
                .param("effort", effort.name())
                .query((row, _) -> instant(row))
                .optional();
    }

    /** At most what the column holds: 24 days. A clock set back gives 0. */
    private static int milliseconds(Duration time) {
        return (int) Math.clamp(time.toMillis(), 0L, Integer.MAX_VALUE);
    }

    List<LoggedResponse> sitting(UUID sitting) {
        return jdbc.sql(ROW + "where r.sitting = ? order by r.position")
                .param(sitting)
                .query((row, _) -> logged(row))
                .list();
    }

    List<LoggedResponse> sittings(Collection<UUID> sittings) {
        return jdbc.sql(ROW + "where r.sitting = any(?) order by r.sitting, r.position")
                .param(sittings.toArray(UUID[]::new))
                .query((row, _) -> logged(row))
                .list();
    }

    Optional<LoggedResponse> byNonce(UUID nonce) {
        return jdbc.sql(ROW + "where r.nonce = ?")
                .param(nonce)
                .query((row, _) -> logged(row))
                .optional();
    }

    List<LoggedResponse> of(ItemId item) {
        return jdbc.sql(ROW + "where v.item_id = ? order by r.answered_at desc, r.sitting, r.position")
                .param(item.itemId())
                .query((row, _) -> logged(row))
                .list();
    }

    /** Of tests, to items that are in the pool now, in the order of time; without rapid guesses, and without versions
     * whose key was wrong. Of versions that share their statistics the newest is named. */
    List<LoggedResponse> ofTests(String pool, String[] origins) {
        return jdbc.sql("""
            select r.*, v.item_id, (select max(n.number) from item_version n where n.item_id = v.item_id
                and coalesce(n.continues, n.number) = coalesce(v.continues, v.number)) as number
            from response r join item_version v on v.id = r.item_version
            join item i on i.item_id = v.item_id
            where i.pool = :pool and r.occasion = 'TEST' and r.origin = any(cast(:origins as origin[]))
                and r.effort = 'SOLUTION'
            """ + ItemRulings.NOT_RULED + "order by r.answered_at, r.sitting, r.position")
                .param("pool", pool)
                .param("origins", origins)
                .query((row, _) -> logged(row))
                .list();
    }

    /** Newest first. */
    List<LoggedResponse> newest(AccountId person, Instant since, int most) {
        return jdbc.sql(ROW + """
            where r.account_id = ? and r.answered_at >= ? order by r.answered_at desc, r.position desc limit ?
            """)
                .params(person.accountId(), since.atOffset(ZoneOffset.UTC), most)
                .query((row, _) -> logged(row))
                .list();
    }

    Set<ItemId> seenSince(AccountId person, Instant since) {
        return jdbc.sql("""
            select distinct v.item_id from response r join item_version v on v.id = r.item_version
            where r.account_id = ? and r.answered_at >= ?
            """)
                .params(person.accountId(), since.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new ItemId(row.getString("item_id")))
                .set();
    }

    private static LoggedResponse logged(ResultSet row) throws SQLException {
        return new LoggedResponse(
                row.getObject("sitting", UUID.class),
                row.getInt("position"),
                row.getObject("nonce", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                Occasion.valueOf(row.getString("occasion")),
                Origin.valueOf(row.getString("origin")),
                new ItemVersionId(new ItemId(row.getString("item_id")), row.getInt("number")),
                new LanguageTag(row.getString("language")),
                ResponseJson.read(row.getString("answer")),
                new Score(row.getDouble("score")),
                Duration.ofMillis(row.getInt("milliseconds")),
                Parameters.read(row),
                Effort.valueOf(row.getString("effort")),
                instant(row));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("answered_at", OffsetDateTime.class).toInstant();
    }
}
