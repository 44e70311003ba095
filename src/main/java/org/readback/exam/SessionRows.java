package org.readback.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.assessment.BlueprintId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code exam_session}. */
@Component
class SessionRows {
    private final JdbcClient jdbc;

    SessionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(SessionId id, NewSession session, AccountId plannedBy) {
        jdbc.sql("""
            insert into exam_session (session_id, blueprint_id, title, room, planned_at, state, planned_by)
            values (?, ?, ?, ?, ?, 'PLANNED', ?)
            """)
                .params(
                        id.sessionId(),
                        session.test().blueprintId(),
                        session.title(),
                        session.room(),
                        session.plannedAt().atOffset(ZoneOffset.UTC),
                        plannedBy.accountId())
                .update();
    }

    Optional<Session> find(SessionId id) {
        return one("select * from exam_session where session_id = ?", id);
    }

    /** Whoever wants to change it, or to begin an attempt in it, waits until this transaction ends. */
    Optional<Session> lock(SessionId id) {
        return one("select * from exam_session where session_id = ? for update", id);
    }

    private Optional<Session> one(String sql, SessionId id) {
        return jdbc.sql(sql)
                .param(id.sessionId())
                .query((row, _) -> session(row))
                .optional();
    }

    /** Those that the planner planned, or with a seat for one of these people: what is not closed, then the newest
     * closed; at most as many. */
    List<Session> newest(AccountId planner, Collection<AccountId> people, int most) {
        return jdbc.sql("""
            select * from exam_session s
            where planned_by = ?
               or exists (select 1 from exam_seat e where e.session_id = s.session_id and e.account_id = any(?))
            order by closed_at desc nulls first, planned_at, session_id limit ?
            """)
                .params(
                        planner.accountId(),
                        people.stream().map(AccountId::accountId).toArray(UUID[]::new),
                        most)
                .query((row, _) -> session(row))
                .list();
    }

    /** Of one person that they could go to now or later, soonest first. */
    List<Session> expecting(AccountId person) {
        return jdbc.sql("""
            select s.* from exam_session s join exam_seat e using (session_id)
            where e.account_id = ? and s.state <> 'CLOSED' and e.attempt_id is null
            order by s.planned_at, s.session_id
            """)
                .param(person.accountId())
                .query((row, _) -> session(row))
                .list();
    }

    /** Opens it under this code.
     *
     * @return false if another open session has the code */
    boolean open(SessionId id, String code) {
        return jdbc.sql("""
            update exam_session set state = 'OPEN', code = :code, opened_at = clock_timestamp()
            where session_id = :session and not exists (
                select 1 from exam_session o where o.code = :code and o.state in ('OPEN', 'PAUSED'))
            """)
                        .param("code", code)
                        .param("session", id.sessionId())
                        .update()
                == 1;
    }

    /** @param state open or paused */
    void set(SessionId id, SessionState state) {
        jdbc.sql("update exam_session set state = ? where session_id = ?")
                .params(state.name(), id.sessionId())
                .update();
    }

    void close(SessionId id) {
        jdbc.sql("update exam_session set state = 'CLOSED', closed_at = clock_timestamp() where session_id = ?")
                .param(id.sessionId())
                .update();
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                new SessionId(row.getObject("session_id", UUID.class)),
                new BlueprintId(row.getString("blueprint_id")),
                row.getString("title"),
                row.getString("room"),
                row.getObject("planned_at", OffsetDateTime.class).toInstant(),
                SessionState.valueOf(row.getString("state")),
                row.getString("code"),
                new AccountId(row.getObject("planned_by", UUID.class)),
                instant(row.getObject("opened_at", OffsetDateTime.class)),
                instant(row.getObject("closed_at", OffsetDateTime.class)));
    }

    static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
