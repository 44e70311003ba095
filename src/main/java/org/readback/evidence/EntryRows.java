package org.readback.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.requirement.Level;
import org.readback.requirement.Measure;
import org.readback.requirement.Measure.Verdict;
import org.readback.requirement.Subject;
import org.readback.requirement.Threshold.Basis;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code evidence}. */
@Component
class EntryRows {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    EntryRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** In the order in which they were entered. */
    List<Entry> of(Collection<AccountId> people) {
        return jdbc.sql("select * from evidence where account_id = any(?) order by entered_at, evidence_id")
                .param(people.stream().map(AccountId::accountId).toArray(UUID[]::new))
                .query(EntryRows::entry)
                .list();
    }

    Optional<Entry> find(EntryId id) {
        return jdbc.sql("select * from evidence where evidence_id = ?")
                .param(id.entryId())
                .query(EntryRows::entry)
                .optional();
    }

    /** All of them in one go, each dated as it says. */
    void add(List<Entry> entries) {
        batches.batchUpdate("""
            insert into evidence (evidence_id, account_id, subject, outcome, level, obtained_on, valid_until,
                number, issuer, remark, corrects, entered_by, entered_at, percent)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, entries.stream().map(EntryRows::row).toList());
    }

    private static @Nullable Object[] row(Entry entry) {
        return new @Nullable Object[] {
            entry.id().entryId(),
            entry.person().accountId(),
            entry.subject().toString(),
            outcome(entry.measure()),
            entry.measure() instanceof Measure.Held held ? held.level().toString() : null,
            entry.on(),
            entry.until().orElse(null),
            entry.number(),
            entry.issuer(),
            entry.remark(),
            entry.corrects().map(EntryId::entryId).orElse(null),
            entry.by().accountId(),
            Timestamp.from(entry.at()),
            entry.measure() instanceof Measure.Scored scored ? scored.percent() : null
        };
    }

    private static String outcome(Measure measure) {
        return switch (measure) {
            case Measure.Achieved _ -> "ACHIEVED";
            case Measure.Failed _ -> "FAILED";
            case Measure.Held _ -> "RATED";
            case Measure.Scored scored -> scored.verdict() == Verdict.PASSED ? "ACHIEVED" : "FAILED";
        };
    }

    private static Measure measure(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return switch (outcome) {
            case "ACHIEVED" -> Outcome.PASSED.measure(percent(row));
            case "FAILED" -> Outcome.FAILED.measure(percent(row));
            case "RATED" -> new Measure.Held(Level.of(row.getString("level")).orElseThrow(), Basis.RATED);
            default -> throw new IllegalStateException("No such outcome: " + outcome);
        };
    }

    private static Optional<Double> percent(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("percent", Double.class));
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                new EntryId(row.getObject("evidence_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                Subject.of(row.getString("subject")),
                measure(row),
                row.getObject("obtained_on", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)),
                row.getString("number"),
                row.getString("issuer"),
                row.getString("remark"),
                Optional.ofNullable(row.getObject("corrects", UUID.class)).map(EntryId::new),
                new AccountId(row.getObject("entered_by", UUID.class)),
                row.getObject("entered_at", OffsetDateTime.class).toInstant());
    }
}
