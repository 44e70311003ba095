package org.readback.exam;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.readback.account.AccountId;
import org.readback.assessment.AttemptId;
import org.readback.base.ForModules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions of invented people, for the demonstration. Nobody is asked whether they may. */
@Service
@ForModules
@Transactional
public class SimulatedSessions {
    private final ExamDesk desk;
    private final JdbcClient jdbc;

    SimulatedSessions(ExamDesk desk, JdbcClient jdbc) {
        this.desk = desk;
        this.jdbc = jdbc;
    }

    /** Whether this instructor has planned any. */
    public boolean hasAny(AccountId instructor) {
        return jdbc.sql("select exists (select 1 from exam_session where planned_by = ?)")
                .param(instructor.accountId())
                .query(Boolean.class)
                .single();
    }

    public SessionId plan(NewSession session, AccountId instructor) {
        var id = new SessionId(UUID.randomUUID());
        desk.sessions().insert(id, session, instructor);
        session.people().forEach(person -> desk.seats().insert(id, person));
        return id;
    }

    /** Opened then; these people have typed the code. */
    public void open(SessionId id, Instant at, Collection<AccountId> admitted, RandomGenerator random) {
        jdbc.sql("update exam_session set state = 'OPEN', code = ?, opened_at = ? where session_id = ?")
                .params(Codes.make(random), at.atOffset(ZoneOffset.UTC), id.sessionId())
                .update();
        admitted.forEach(
                person -> jdbc.sql("update exam_seat set admitted_at = ? where session_id = ? and account_id = ?")
                        .params(at.plusSeconds(120).atOffset(ZoneOffset.UTC), id.sessionId(), person.accountId())
                        .update());
    }

    /** These attempts were begun in it; each belongs to one session only. */
    public void begun(SessionId id, Map<AccountId, AttemptId> attempts) {
        attempts.forEach((person, attempt) -> desk.seats().begin(new SeatRows.Row(id, person, null, null), attempt));
    }

    public void close(SessionId id, Instant at) {
        jdbc.sql("update exam_session set state = 'CLOSED', closed_at = ? where session_id = ?")
                .params(at.atOffset(ZoneOffset.UTC), id.sessionId())
                .update();
    }

    /** More time that stands. */
    public void give(AccountId person, Extra extra, AccountId instructor) {
        desk.arrangements().give(person, null, extra, instructor);
    }
}
