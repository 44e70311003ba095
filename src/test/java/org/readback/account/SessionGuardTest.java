package org.readback.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;

@AppTest
class SessionGuardTest extends SpringBrowserlessTest {
    @Autowired
    Standings standings;

    @Autowired
    AccountRepository repository;

    @Autowired
    TestAccounts people;

    @Test
    void signsOfLifeDoNotKeepASessionButActionsDo() {
        AccountId person = people.fresh(Role.TRAINEE);
        Instant start = Instant.parse("2026-11-22T08:00:00Z");
        HttpSession session = new MockHttpSession();

        assertThat(survives(person, session, start, Duration.ofMinutes(20), "uidl"))
                .isTrue();
        assertThat(survives(person, session, start, Duration.ofMinutes(45), "heartbeat"))
                .isTrue();
        assertThat(survives(person, session, start, Duration.ofMinutes(51), "uidl"))
                .isFalse();
    }

    @Test
    void noSessionLastsLongerThanTwelveHours() {
        AccountId person = people.fresh(Role.TRAINEE);
        Instant start = Instant.parse("2026-11-22T08:00:00Z");
        HttpSession session = new MockHttpSession();

        for (int minute = 25; minute <= 12 * 60; minute += 25) {
            assertThat(survives(person, session, start, Duration.ofMinutes(minute), "uidl"))
                    .isTrue();
        }

        assertThat(survives(person, session, start, Duration.ofMinutes(12 * 60 + 1), "uidl"))
                .isFalse();
    }

    @Test
    void aSessionInWhichSomebodyElseSignsInEnds() {
        Instant start = Instant.parse("2026-11-22T08:00:00Z");
        HttpSession session = new MockHttpSession();

        assertThat(survives(people.fresh(Role.TRAINEE), session, start, Duration.ofMinutes(1), "uidl"))
                .isTrue();
        assertThat(survives(people.fresh(Role.TRAINEE), session, start, Duration.ofMinutes(2), "uidl"))
                .isFalse();
    }

    /** @return whether the request finds the person signed in */
    private boolean survives(AccountId person, HttpSession session, Instant start, Duration passed, String kind) {
        Clock clock = Clock.fixed(start.plus(passed), ZoneOffset.UTC);
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        request.setParameter("v-r", kind);
        AccountDetails who = repository.findById(person).orElseThrow().details(start);
        return WorkAs.as(who, () -> {
            try {
                new SessionGuard(standings, clock)
                        .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
            } catch (IOException | ServletException e) {
                throw new AssertionError(e);
            }
            return SecurityContextHolder.getContext().getAuthentication() != null;
        });
    }
}
