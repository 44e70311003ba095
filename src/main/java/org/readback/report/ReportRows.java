package org.readback.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.bank.ItemVersionId;
import org.readback.bank.LoggedResponse;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code item_report}. Times are the database's. */
@Component
class ReportRows {
    private final JdbcClient jdbc;

    ReportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param nonce of the answer that it names */
    record Stored(UUID nonce, ItemReport report) {}

    /** Empty, and nothing written, if this person reported this version before. */
    Optional<ItemReport> insert(LoggedResponse about, NewReport report) {
        return jdbc.sql("""
            insert into item_report (account_id, nonce, item_id, number, language, reason, words)
            values (?, ?, ?, ?, ?, cast(? as report_reason), ?)
            on conflict (account_id, item_id, number) do nothing returning *
            """)
                .params(
                        about.person().accountId(),
                        about.nonce(),
                        about.item().item().itemId(),
                        about.item().number(),
                        about.language().code(),
                        report.reason().name(),
                        report.words())
                .query((row, _) -> report(row))
                .optional();
    }

    Optional<ItemReport> of(AccountId person, ItemVersionId item) {
        return jdbc.sql("select * from item_report where account_id = ? and item_id = ? and number = ?")
                .params(person.accountId(), item.item().itemId(), item.number())
                .query((row, _) -> report(row))
                .optional();
    }

    /** Newest first. */
    List<Stored> of(AccountId person) {
        return jdbc.sql("select * from item_report where account_id = ? order by reported_at desc, report_id desc")
                .param(person.accountId())
                .query((row, _) -> new Stored(row.getObject("nonce", UUID.class), report(row)))
                .list();
    }

    /** Those that wait first, then the newest. */
    List<ItemReport> of(ItemId item) {
        return jdbc.sql("""
            select * from item_report where item_id = ?
            order by answered_at is not null, reported_at desc, report_id desc
            """).param(item.itemId()).query((row, _) -> report(row)).list();
    }

    /** The longest waiting first. */
    List<ReportedItem> open() {
        return jdbc.sql("""
            select item_id, count(*) as open, min(reported_at) as since from item_report
            where answered_at is null group by item_id order by since, item_id
            """)
                .query((row, _) -> new ReportedItem(
                        new ItemId(row.getString("item_id")),
                        row.getInt("open"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Empty, and nothing written, if there is no such report or it was answered before. */
    Optional<ItemReport> answer(int id, AccountId by, String words) {
        return jdbc.sql("""
            update item_report set answer = ?, answered_by = ?, answered_at = clock_timestamp()
            where report_id = ? and answered_at is null returning *
            """)
                .params(words, by.accountId(), id)
                .query((row, _) -> report(row))
                .optional();
    }

    private static ItemReport report(ResultSet row) throws SQLException {
        return new ItemReport(
                row.getInt("report_id"),
                new ItemVersionId(new ItemId(row.getString("item_id")), row.getInt("number")),
                new LanguageTag(row.getString("language")),
                new NewReport(ReportReason.valueOf(row.getString("reason")), row.getString("words")),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                answer(row.getString("answer"), row.getObject("answered_at", OffsetDateTime.class)));
    }

    private static Optional<ReportAnswer> answer(@Nullable String words, @Nullable OffsetDateTime at) {
        return words == null || at == null ? Optional.empty() : Optional.of(new ReportAnswer(words, at.toInstant()));
    }
}
