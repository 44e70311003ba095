package org.readback.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.assessment.AttemptId;
import org.readback.assessment.BlueprintId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has a seat in which session, and codes typed wrong. */
@Component
class SeatRows {
    private static final String PLACE = """
        select e.*, s.state from exam_seat e join exam_session s using (session_id)
        where e.account_id = ? and s.blueprint_id = ? and s.state in ('OPEN', 'PAUSED') and e.attempt_id is null
        order by e.admitted_at nulls last, s.opened_at, s.session_id limit 1
        """;

    /** A seat as its row has it. */
    record Row(
            SessionId session,
            AccountId person,
            @Nullable Instant admittedAt,
            @Nullable AttemptId attempt) {}

    /** The seat that a person could use now. */
    record Place(Row seat, SessionState state) {}

    private final JdbcClient jdbc;

    SeatRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(SessionId session, AccountId person) {
        jdbc.sql("insert into exam_seat (session_id, account_id) values (?, ?) on conflict do nothing")
                .params(session.sessionId(), person.accountId())
                .update();
    }

    List<Row> of(SessionId session) {
        return jdbc.sql("select * from exam_seat where session_id = ? order by account_id")
                .param(session.sessionId())
                .query((row, _) -> row(row))
                .list();
    }

    List<Row> of(Collection<SessionId> sessions) {
        return jdbc.sql("select * from exam_seat where session_id = any(?)")
                .param(sessions.stream().map(SessionId::sessionId).toArray(UUID[]::new))
                .query((row, _) -> row(row))
                .list();
    }

    /** In an open or paused session of the test in which they have not begun; first where they were let in. */
    Optional<Place> place(AccountId person, BlueprintId test) {
        return place(person, test, "");
    }

    /** The same; the session is neither paused nor closed until this transaction ends. */
    Optional<Place> keepPlace(AccountId person, BlueprintId test) {
        return place(person, test, " for share of s");
    }

    private Optional<Place> place(AccountId person, BlueprintId test, String lock) {
        return jdbc.sql(PLACE + lock)
                .params(person.accountId(), test.blueprintId())
                .query((row, _) -> new Place(row(row), SessionState.valueOf(row.getString("state"))))
                .optional();
    }

    /** Lets the person in where that is the code.
     *
     * @return whether there is such a session */
    boolean letIn(AccountId person, BlueprintId test, String code) {
        return jdbc.sql("""
            update exam_seat e set admitted_at = coalesce(e.admitted_at, clock_timestamp())
            from exam_session s
            where s.session_id = e.session_id and e.account_id = ? and s.blueprint_id = ? and s.code = ?
                and s.state in ('OPEN', 'PAUSED') and e.attempt_id is null
            """)
                        .params(person.accountId(), test.blueprintId(), code)
                        .update()
                > 0;
    }

    void begin(Row seat, AttemptId attempt) {
        jdbc.sql("update exam_seat set attempt_id = ? where session_id = ? and account_id = ?")
                .params(
                        attempt.attemptId(),
                        seat.session().sessionId(),
                        seat.person().accountId())
                .update();
    }

    /** How long ago each wrong code of the last while was typed, newest first. */
    List<Duration> tries(AccountId person, Duration within) {
        return jdbc.sql("""
            select extract(epoch from clock_timestamp() - tried_at) from exam_code_try
            where tried_by = ? and tried_at > clock_timestamp() - ? * interval '1 second'
            order by tried_at desc
            """)
                .params(person.accountId(), within.toSeconds())
                .query((row, _) -> Duration.ofMillis(Math.round(row.getDouble(1) * 1000)))
                .list();
    }

    void tryFailed(AccountId person) {
        jdbc.sql("insert into exam_code_try (tried_by) values (?)")
                .param(person.accountId())
                .update();
    }

    void forgetTries(AccountId person) {
        jdbc.sql("delete from exam_code_try where tried_by = ?")
                .param(person.accountId())
                .update();
    }

    private static Row row(ResultSet row) throws SQLException {
        UUID attempt = row.getObject("attempt_id", UUID.class);
        return new Row(
                new SessionId(row.getObject("session_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                SessionRows.instant(row.getObject("admitted_at", OffsetDateTime.class)),
                attempt == null ? null : new AttemptId(attempt));
    }
}
