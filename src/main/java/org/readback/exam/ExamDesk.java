package org.readback.exam;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.assessment.AttemptId;
import org.readback.assessment.AttemptStand;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.RunningAttempts;
import org.readback.assessment.TestRule;
import org.readback.base.LocalText;
import org.springframework.stereotype.Component;

/** The parts that the services of this module need, and what they show of a session. */
@Component
record ExamDesk(
        SessionRows sessions,
        SeatRows seats,
        ArrangementRows arrangements,
        RunningAttempts attempts,
        AccountDirectory people) {

    Optional<TestRule> test(BlueprintId id) {
        return attempts.tests().stream().filter(test -> test.test().equals(id)).findFirst();
    }

    LocalText title(BlueprintId id) {
        return test(id).map(TestRule::title).orElseGet(() -> new LocalText(Map.of("en", id.blueprintId())));
    }

    SessionCard card(Session session, List<SeatRows.Row> roster) {
        return new SessionCard(
                session.id(),
                session.test(),
                title(session.test()),
                session.title(),
                session.room(),
                session.plannedAt(),
                session.state(),
                session.plannedBy(),
                roster.size(),
                (int) roster.stream().filter(seat -> seat.admittedAt() != null).count(),
                Optional.ofNullable(session.openedAt()),
                Optional.ofNullable(session.closedAt()));
    }

    SessionSheet sheet(Session session, List<SeatRows.Row> roster) {
        Map<AccountId, AccountName> names =
                people.names(roster.stream().map(SeatRows.Row::person).toList());
        List<AttemptId> begun = roster.stream()
                .flatMap(seat -> Optional.ofNullable(seat.attempt()).stream())
                .toList();
        Map<AttemptId, AttemptStand> stands = attempts.stands(begun).stream()
                .collect(Collectors.toUnmodifiableMap(AttemptStand::attempt, stand -> stand));
        List<Seat> seats = roster.stream()
                .map(row -> seat(row, names.get(row.person()), stands))
                .sorted(Comparator.comparing(Seat::name))
                .toList();
        boolean open = session.state() == SessionState.OPEN || session.state() == SessionState.PAUSED;
        return new SessionSheet(
                card(session, roster),
                Optional.ofNullable(session.code()).filter(_ -> open).map(Codes::spaced),
                seats,
                open ? attempts.trouble(begun) : List.of());
    }

    private Seat seat(SeatRows.Row row, @Nullable AccountName name, Map<AttemptId, AttemptStand> stands) {
        return new Seat(
                row.person(),
                name == null ? "" : name.displayName(),
                Optional.ofNullable(row.admittedAt()),
                Optional.ofNullable(row.attempt()).map(stands::get),
                arrangements.in(row.session(), row.person()));
    }
}
