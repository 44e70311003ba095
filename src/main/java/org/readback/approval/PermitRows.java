package org.readback.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.approval.ExportPermits.Decision;
import org.readback.approval.ExportPermits.Permit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code export_permit}; whether one is still good is said by the clock of the database. */
@Component
class PermitRows {
    private static final String STATE = """
        *, case when decided_by is null then 'WAITING' when not given then 'REFUSED' when used_at is not null then 'USED'
            when decided_at < clock_timestamp() - make_interval(secs => %d) then 'EXPIRED' else 'GIVEN' end as state
        """.formatted(ExportPermits.GOOD_FOR.toSeconds());

    private final JdbcClient jdbc;

    PermitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            int id,
            String pool,
            String reason,
            AccountId askedBy,
            Instant askedAt,
            Permit.State state,
            Optional<AccountId> decidedBy) {}

    void insert(String pool, String reason, AccountId by) {
        jdbc.sql("insert into export_permit (pool, reason, asked_by) values (?, ?, ?)")
                .params(pool, reason, by.accountId())
                .update();
    }

    List<Row> newest() {
        return jdbc.sql("select " + STATE + """
            from export_permit where asked_at > clock_timestamp() - interval '30 days' order by permit_id desc
            """).query((row, _) -> row(row)).list();
    }

    /** Empty, and nothing changed, if this person asked, or it is decided. */
    Optional<Row> decide(int permit, Decision decision, AccountId by) {
        return jdbc.sql("""
            update export_permit set decided_by = :by, decided_at = clock_timestamp(), given = :given
            where permit_id = :permit and decided_by is null and asked_by <> :by returning
            """ + STATE)
                .param("by", by.accountId())
                .param("given", decision == Decision.GIVEN)
                .param("permit", permit)
                .query((row, _) -> row(row))
                .optional();
    }

    /** The permit that was used up; empty if there is none. */
    Optional<Integer> use(String pool, AccountId by) {
        return jdbc.sql("""
            update export_permit set used_at = clock_timestamp() where permit_id = (
                select permit_id from export_permit
                where pool = :pool and asked_by = :by and given and used_at is null
                    and decided_at >= clock_timestamp() - make_interval(secs => :seconds)
                order by permit_id limit 1 for update)
            returning permit_id
            """)
                .param("pool", pool)
                .param("by", by.accountId())
                .param("seconds", ExportPermits.GOOD_FOR.toSeconds())
                .query(Integer.class)
                .optional();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getInt("permit_id"),
                row.getString("pool"),
                row.getString("reason"),
                new AccountId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                Permit.State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("decided_by", UUID.class)).map(AccountId::new));
    }
}
