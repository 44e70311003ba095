package org.readback.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.Centre;
import org.readback.base.UserError;
import org.readback.evidence.Squads.Squad;
import org.readback.evidence.WaiverCase.State;
import org.readback.requirement.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class WaiversTest extends SpringBrowserlessTest {
    private static final Subject DRIVING = Subject.of("practical:driving");

    @Autowired
    Waivers waivers;

    @Autowired
    EvidenceBook book;

    @Autowired
    Squads squads;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Squad squad;
    private LocalDate today;

    @BeforeEach
    void onePerson() {
        squad = squads.squad(1);
        today = Centre.today(clock);
    }

    private WaiverId ask(LocalDate from, LocalDate until) {
        try (var session = accounts.signIn(squad.supervisor())) {
            return waivers.ask(new NewWaiver(squad.person(), DRIVING, from, Optional.of(until), " No car here "));
        }
    }

    private State state() {
        try (var session = accounts.signIn(squad.other())) {
            return waivers.all().getFirst().state();
        }
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.key()).isEqualTo("evidence.error." + key));
    }

    @Test
    void oneAsksAndAnotherGives() {
        WaiverId id = ask(today.minusDays(5), today.plusDays(9));
        assertThat(state()).isEqualTo(State.ASKED);
        assertThat(book.of(squad.person()).waivers()).isEmpty();
        try (var session = accounts.signIn(squad.supervisor())) {
            refused("own", () -> waivers.approve(id));
            refused("own", () -> waivers.refuse(id, "Changed my mind"));
            assertThat(waivers.waiting()).isZero();
        }
        try (var session = accounts.signIn(squad.other())) {
            assertThat(waivers.waiting()).isEqualTo(1);
            waivers.approve(id);
            refused("late", () -> waivers.approve(id));
        }

        assertThat(state()).isEqualTo(State.IN_FORCE);
        assertThat(book.of(squad.person()).waivers()).singleElement().satisfies(given -> {
            assertThat(given.from()).isEqualTo(today);
            assertThat(given.reason()).isEqualTo("No car here");
            assertThat(given.covers(today.plusDays(9))).isTrue();
            assertThat(given.covers(today.plusDays(10))).isFalse();
        });
    }

    @Test
    void refusalAndEarlyEndSayWhy() {
        WaiverId refused = ask(today, today.plusDays(9));
        try (var session = accounts.signIn(squad.other())) {
            refused("reason", () -> waivers.refuse(refused, ""));
            waivers.refuse(refused, "There is a car");
            refused("late", () -> waivers.end(refused, "Over"));
        }
        assertThat(state()).isEqualTo(State.REFUSED);

        WaiverId ended = ask(today, today.plusDays(9));
        try (var session = accounts.signIn(squad.other())) {
            refused("late", () -> waivers.end(ended, "Not given yet"));
            waivers.approve(ended);
            waivers.end(ended, "The car came");
        }
        assertThat(state()).isEqualTo(State.OVER);
        assertThat(book.of(squad.person()).waivers())
                .allSatisfy(given -> assertThat(given.covers(today)).isFalse());
    }

    @Test
    void waiverThatBeginsLaterIsAhead() {
        WaiverId id = ask(today.plusDays(3), today.plusDays(9));
        try (var session = accounts.signIn(squad.other())) {
            waivers.approve(id);
        }
        assertThat(state()).isEqualTo(State.AHEAD);
        assertThat(book.of(squad.person()).waivers().getFirst().covers(today.plusDays(2)))
                .isFalse();
        assertThat(book.of(squad.person()).waivers().getFirst().covers(today.plusDays(3)))
                .isTrue();
    }

    @Test
    void periodAndRepetitionAreLookedAt() {
        refused("period", () -> ask(today, today.minusDays(1)));
        refused("period", () -> ask(today.plusDays(2), today.plusDays(1)));
        ask(today, today.plusDays(1));
        refused("waived", () -> ask(today, today.plusDays(1)));
    }

    @Test
    void nobodyAsksForThemselves() {
        var one = squads.of(squad.supervisor());
        try (var session = accounts.signIn(squad.supervisor())) {
            assertThatThrownBy(() ->
                            waivers.ask(new NewWaiver(squad.supervisor(), DRIVING, today, Optional.empty(), "For me")))
                    .isInstanceOf(UserError.class);
        }
        assertThat(one.people()).containsExactly(squad.supervisor());
    }

    @Test
    void waiversOfOthersAreNotSeen() {
        WaiverId id = ask(today, today.plusDays(9));
        try (var session = accounts.signIn(accounts.fresh(Role.SUPERVISOR))) {
            assertThat(waivers.all()).isEmpty();
            refused("unknown", () -> waivers.approve(id));
            refused("unknown", () -> waivers.end(id, "Not mine"));
            assertThatThrownBy(() ->
                            waivers.ask(new NewWaiver(squad.person(), DRIVING, today, Optional.empty(), "Not mine")))
                    .isInstanceOf(AccessDeniedException.class);
        }
        for (Role role : List.of(Role.TRAINEE, Role.INSTRUCTOR, Role.ADMINISTRATOR)) {
            try (var session = accounts.signIn(accounts.fresh(role))) {
                assertThatThrownBy(waivers::all).isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    @Test
    void databaseItselfWantsTwoPeopleAndForgetsNothing() {
        WaiverId id = ask(today, today.plusDays(9));

        assertThatThrownBy(() -> jdbc.sql("""
            insert into waiver_step (waiver_id, number, account_id, asked_by, step, from_on, taken_by)
            select waiver_id, 1, account_id, asked_by, 'APPROVED', current_date, asked_by
            from waiver where waiver_id = ?
            """).param(id.waiverId()).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("check");
        for (String table : List.of("evidence", "evidence_revocation", "waiver", "waiver_step", "remark")) {
            for (String right : List.of("UPDATE", "DELETE", "TRUNCATE")) {
                assertThat(jdbc.sql("select has_table_privilege('readback_app', ?, ?)")
                                .params(table, right)
                                .query(Boolean.class)
                                .single())
                        .as(right + " " + table)
                        .isFalse();
            }
        }
    }
}
