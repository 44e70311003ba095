package org.readback.exam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.assessment.AttemptId;
import org.readback.assessment.TestRule;
import org.readback.base.UserError;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions as instructors hold them: their own, and those of colleagues whose whole roster they look after. Another
 * session is refused with an {@link AccessDeniedException}, as is one that does not exist. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ExamSessions {
    private static final int LONGEST = 120;
    private static final int MOST_PEOPLE = 200;
    private static final int MOST_LISTED = 100;
    private static final int MOST_CODES = 20;

    private final ExamDesk desk;
    private final Watch watch;
    private final ApplicationEventPublisher events;
    private final RandomGenerator random;

    ExamSessions(ExamDesk desk, Watch watch, ApplicationEventPublisher events, RandomGenerator random) {
        this.desk = desk;
        this.watch = watch;
        this.events = events;
        this.random = random;
    }

    /** The tests that a session can be held for, ordered by id. */
    @Transactional(readOnly = true)
    public List<TestRule> tests() {
        return desk.attempts().tests();
    }

    /** Whom the person signed in can put on a roster. */
    @Transactional(readOnly = true)
    public List<Group> groups() {
        return watch.groups();
    }

    /** Open ones first, then planned, then the newest closed. */
    @Transactional(readOnly = true)
    public List<SessionCard> mine() {
        Set<AccountId> reach = watch.mine();
        List<Session> sessions = desk.sessions().newest(watch.me(), reach, MOST_LISTED);
        Map<SessionId, List<SeatRows.Row>> seats = desk
                .seats()
                .of(sessions.stream().map(Session::id).toList())
                .stream()
                .collect(Collectors.groupingBy(SeatRows.Row::session));
        return sessions.stream()
                .filter(session -> watch.mayHold(session, people(seats.getOrDefault(session.id(), List.of())), reach))
                .map(session -> desk.card(session, seats.getOrDefault(session.id(), List.of())))
                .sorted(Comparator.comparingInt(ExamSessions::place))
                .toList();
    }

    private static int place(SessionCard card) {
        return switch (card.state()) {
            case OPEN, PAUSED -> 0;
            case PLANNED -> 1;
            case CLOSED -> 2;
        };
    }

    /** Empty if there is none, or if it is not theirs: the two look alike. */
    @Transactional(readOnly = true)
    public Optional<SessionSheet> find(SessionId id) {
        return desk.sessions().find(id).flatMap(session -> {
            List<SeatRows.Row> seats = desk.seats().of(id);
            return watch.mayHold(session, people(seats)) ? Optional.of(desk.sheet(session, seats)) : Optional.empty();
        });
    }

    /** @throws UserError if a word is missing or too long, nobody is on the roster, or somebody is whom others look after */
    public SessionId plan(NewSession session) {
        requireWords(session.title());
        requireWords(session.room());
        if (desk.test(session.test()).isEmpty()) throw new UserError("exam.error.test");
        if (session.people().isEmpty() || session.people().size() > MOST_PEOPLE) {
            throw new UserError("exam.error.people", MOST_PEOPLE);
        }
        if (!watch.mayHandleAll(session.people())) throw new UserError("exam.error.person");
        SessionId id = new SessionId(UUID.randomUUID());
        desk.sessions().insert(id, session, watch.me());
        session.people().forEach(person -> desk.seats().insert(id, person));
        tell("session-planned", id, session.test() + ", " + session.people().size() + " people");
        return id;
    }

    private static void requireWords(String words) {
        if (words.isBlank() || words.length() > LONGEST) throw new UserError("exam.error.words", LONGEST);
    }

    /** Puts somebody on the roster who was forgotten. */
    public void expect(SessionId id, AccountId person) {
        Session session = hold(id);
        if (session.state() == SessionState.CLOSED) throw new UserError("exam.error.state");
        if (!watch.mayHandle(person)) throw new UserError("exam.error.person");
        desk.seats().insert(id, person);
        tell("session-person-added", id, person.toString());
    }

    /** Makes the code and lets people in; one that is open stays as it is. */
    public void open(SessionId id) {
        Session session = hold(id);
        switch (session.state()) {
            case OPEN -> {}
            case PLANNED -> {
                open(id, MOST_CODES);
                tell("session-opened", id, session.test().blueprintId());
            }
            case PAUSED, CLOSED -> throw new UserError("exam.error.state");
        }
    }

    private void open(SessionId id, int tries) {
        if (desk.sessions().open(id, Codes.make(random))) return;
        if (tries == 0) throw new IllegalStateException("No code is free");
        open(id, tries - 1);
    }

    /** Time stands still for all who are at the test. */
    public void pause(SessionId id) {
        Session session = hold(id);
        switch (session.state()) {
            case PAUSED -> {}
            case OPEN -> {
                desk.sessions().set(id, SessionState.PAUSED);
                List<AttemptId> attempts = attempts(id);
                desk.attempts().hold(attempts);
                tell("session-paused", id, attempts.size() + " attempts");
            }
            case PLANNED, CLOSED -> throw new UserError("exam.error.state");
        }
    }

    /** Time goes on, and each deadline has moved by how long it stood still. */
    public void resume(SessionId id) {
        Session session = hold(id);
        switch (session.state()) {
            case OPEN -> {}
            case PAUSED -> {
                desk.sessions().set(id, SessionState.OPEN);
                List<AttemptId> attempts = attempts(id);
                desk.attempts().release(attempts);
                tell("session-resumed", id, attempts.size() + " attempts");
            }
            case PLANNED, CLOSED -> throw new UserError("exam.error.state");
        }
    }

    /** Ends what runs with what was answered; one that was only planned is called off.
     *
     * @param reason 1 to {@value #LONGEST} characters, for the audit trail
     * @throws UserError if there is none, or it is too long */
    public void close(SessionId id, String reason) {
        requireWords(reason);
        Session session = hold(id);
        if (session.state() == SessionState.CLOSED) return;
        desk.sessions().close(id);
        List<AttemptId> attempts = attempts(id);
        desk.attempts().stop(attempts);
        tell("session-closed", id, attempts.size() + " attempts: " + reason.strip());
    }

    /** More time for one person in this session; a running attempt has it at once, and never less than before.
     *
     * @throws UserError if the person is not on the roster, or what is given is no such thing */
    public void giveTime(SessionId id, AccountId person, Extra extra) {
        Extra given = Arrangements.checked(extra);
        desk.attempts().lockStarts(person); // before the session, as whoever begins does
        Session session = hold(id);
        if (session.state() == SessionState.CLOSED) throw new UserError("exam.error.state");
        SeatRows.Row seat = desk.seats().of(id).stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow(() -> new UserError("exam.error.person"));
        desk.arrangements().give(person, id, given, watch.me());
        if (seat.attempt() != null) {
            desk.attempts()
                    .lengthen(List.of(seat.attempt()), desk.arrangements().in(id, person));
        }
        events.publishEvent(
                new ExamEvent("extra-time-given", person.toString(), given.percent() + " %, session " + id));
    }

    /** Locks the session: two instructors act one after the other. */
    private Session hold(SessionId id) {
        return desk.sessions()
                .lock(id)
                .filter(session -> watch.mayHold(session, people(desk.seats().of(id))))
                .orElseThrow(() -> new AccessDeniedException("Not a session of theirs"));
    }

    private List<AttemptId> attempts(SessionId id) {
        var attempts = new ArrayList<AttemptId>();
        for (SeatRows.Row seat : desk.seats().of(id)) {
            if (seat.attempt() != null) attempts.add(seat.attempt());
        }
        return attempts;
    }

    private static List<AccountId> people(List<SeatRows.Row> seats) {
        return seats.stream().map(SeatRows.Row::person).toList();
    }

    private void tell(String action, SessionId id, String detail) {
        events.publishEvent(new ExamEvent(action, id.toString(), detail));
    }
}
