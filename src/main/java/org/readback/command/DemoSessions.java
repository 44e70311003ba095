package org.readback.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.readback.account.AccountId;
import org.readback.assessment.AttemptId;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.ResultSummary;
import org.readback.assessment.Results;
import org.readback.base.Centre;
import org.readback.exam.Extra;
import org.readback.exam.NewSession;
import org.readback.exam.SessionId;
import org.readback.exam.SimulatedSessions;
import org.springframework.stereotype.Component;

/** Three invented sessions: one was held a week ago, one is open, one is planned for tomorrow and expects the visitor.
 * Attempts in them are those that the simulation made; nobody is at a test now. */
@Component
class DemoSessions {
    private static final BlueprintId LAW = new BlueprintId("uf-unit-1");
    private static final BlueprintId PLACEMENT = new BlueprintId("eng-placement");
    private static final int SEATS = 12;
    private static final int LET_IN = 9;
    private static final int FINISHED = 4;
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final Duration HELD = Duration.ofMinutes(70);
    private static final Duration AGO = Duration.ofMinutes(20);
    private static final long SEED = 22_2026L;

    private final SimulatedSessions sessions;
    private final Results results;
    private final Clock clock;

    DemoSessions(SimulatedSessions sessions, Results results, Clock clock) {
        this.sessions = sessions;
        this.results = results;
        this.clock = clock;
    }

    /** Does nothing if the instructor has planned any already.
     *
     * @param visitor the trainee whom people sign in as
     * @param others at least twice as many as have seats in a session */
    void hold(AccountId instructor, AccountId visitor, List<AccountId> others) {
        if (sessions.hasAny(instructor)) return;
        held(instructor, others.subList(0, Math.min(SEATS, others.size())));
        if (others.size() >= 2 * SEATS) open(instructor, others.subList(SEATS, 2 * SEATS));
        var expected = new ArrayList<>(others.subList(0, Math.min(SEATS - 1, others.size())));
        expected.add(visitor);
        sessions.plan(new NewSession(LAW, "Platoon 1, second turn", "204", nine(1), expected), instructor);
        sessions.give(others.getFirst(), new Extra(25, "Large print, as agreed"), instructor);
    }

    private void held(AccountId instructor, List<AccountId> people) {
        SessionId id = sessions.plan(new NewSession(LAW, "Platoon 1", "204", nine(-7), people), instructor);
        Map<AccountId, AttemptId> attempts = attempts(LAW, people);
        sessions.open(id, nine(-7), attempts.keySet(), new SplittableRandom(SEED));
        sessions.begun(id, attempts);
        sessions.close(id, nine(-7).plus(HELD));
    }

    private void open(AccountId instructor, List<AccountId> people) {
        Instant opened = clock.instant().minus(AGO);
        SessionId id = sessions.plan(new NewSession(PLACEMENT, "Platoon 2", "105", opened, people), instructor);
        sessions.open(id, opened, people.subList(0, LET_IN), new SplittableRandom(SEED + 1));
        sessions.begun(id, attempts(PLACEMENT, people.subList(0, FINISHED)));
    }

    /** The newest of each. */
    private Map<AccountId, AttemptId> attempts(BlueprintId test, List<AccountId> people) {
        var attempts = new LinkedHashMap<AccountId, AttemptId>();
        results.of(people).stream()
                .filter(result -> result.test().equals(test))
                .forEach((ResultSummary result) -> attempts.putIfAbsent(result.person(), result.attempt()));
        return attempts;
    }

    private Instant nine(int days) {
        return Centre.today(clock)
                .plusDays(days)
                .atTime(NINE)
                .atZone(Centre.ZONE)
                .toInstant();
    }
}
