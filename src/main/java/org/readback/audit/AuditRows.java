package org.readback.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.readback.base.AuditHeads;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table: plain SQL, since its rows are never changed. */
@Component
class AuditRows {
    private static final String COLUMNS =
            "number, at, actor_id, actor_name, action, subject, detail, host(address) as address";
    private static final int FETCH_ROWS = 1000;
    /** Any number that no other advisory lock of ours uses. */
    private static final long CHAIN_LOCK = 0x5EADBAC4L;

    private final JdbcTemplate jdbc;

    AuditRows(DataSource source) {
        jdbc = new JdbcTemplate(source);
        jdbc.setFetchSize(FETCH_ROWS);
    }

    /** Adds a row to the end of the chain, which belongs to this transaction until it ends. */
    void append(@Nullable UUID actor, AuditEntry.Event event) {
        jdbc.query("select pg_advisory_xact_lock(?)", row -> {}, CHAIN_LOCK);
        Head head =
                jdbc
                        .query("select number, digest from audit_entry order by number desc limit 1", AuditRows::head)
                        .stream()
                        .findFirst()
                        .orElse(new Head(0, Digests.origin()));
        // the time and the address as they will be read back
        AuditEntry entry = jdbc.queryForObject(
                "select clock_timestamp() as at, host(cast(? as inet)) as address",
                (row, n) -> AuditEntry.of(
                        head.number() + 1,
                        row.getTimestamp("at").toInstant(),
                        actor,
                        new AuditEntry.Event(
                                event.actorName(),
                                event.action(),
                                event.subject(),
                                event.detail(),
                                row.getString("address"))),
                event.address());
        if (entry == null) {
            throw new IllegalStateException("The database told no time.");
        }
        insert(entry, actor, Digests.of(head.digest(), entry));
    }

    private void insert(AuditEntry entry, @Nullable UUID actor, byte[] digest) {
        jdbc.update(
                "insert into audit_entry (number, at, actor_id, actor_name, action, subject, detail, address, digest)"
                        + " values (?, ?, ?, ?, ?, ?, ?, cast(? as inet), ?)",
                entry.number(),
                Timestamp.from(entry.at()),
                actor,
                entry.actorName(),
                entry.action(),
                entry.subject(),
                entry.detail(),
                entry.address().orElse(null),
                digest);
    }

    /** Newest first. */
    List<AuditEntry> newest(AuditWhere where, int offset, int limit) {
        var values = new ArrayList<>(where.values());
        values.add(offset);
        values.add(limit);
        return jdbc.query(
                "select " + COLUMNS + " from audit_entry where " + where.sql()
                        + " order by number desc offset ? limit ?",
                (row, n) -> entry(row),
                values.toArray());
    }

    List<String> actions() {
        return jdbc.query(
                "select distinct action from audit_entry order by action", (row, n) -> row.getString("action"));
    }

    /** Every row with its digest, oldest first, without holding them all in memory. */
    void all(BiConsumer<AuditEntry, byte[]> reader) {
        jdbc.query("select " + COLUMNS + ", digest from audit_entry order by number", row -> {
            reader.accept(entry(row), row.getBytes("digest"));
        });
    }

    /** The newest row that this transaction can see. */
    Optional<AuditHeads.Head> newestHead() {
        return jdbc
                .query("select number, digest from audit_entry order by number desc limit 1", AuditRows::head)
                .stream()
                .map(head -> new AuditHeads.Head(head.number(), HexFormat.of().formatHex(head.digest())))
                .findFirst();
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return AuditEntry.of(
                row.getLong("number"),
                row.getTimestamp("at").toInstant(),
                row.getObject("actor_id", UUID.class),
                new AuditEntry.Event(
                        row.getString("actor_name"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("detail"),
                        row.getString("address")));
    }

    private static Head head(ResultSet row, int n) throws SQLException {
        return new Head(row.getLong("number"), row.getBytes("digest"));
    }

    private record Head(long number, byte[] digest) {}
}
