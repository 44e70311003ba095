package org.readback.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.vaadin.browserless.SpringBrowserlessTest;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A shared computer that nobody touches serves nothing until the password is given again. */
@AppTest
class IdleLockTest extends SpringBrowserlessTest {
    private static final String PASSWORD = "lamp river copper eleven";

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestAccounts people;

    @Autowired
    AccountRepository repository;

    @Autowired
    SignIns signIns;

    @Autowired
    LockPage page;

    @SuppressWarnings("NullAway.Init") // set before each test
    private MockMvc web;

    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.session(session)).andReturn().getResponse();
    }

    private void signIn() throws Exception {
        String name = people.signInName(people.freshWithPassword(PASSWORD, Role.TRAINEE));
        ask(post("/sign-in").with(csrf()).param("username", name).param("password", PASSWORD));
    }

    private MockHttpServletResponse unlock(String password) throws Exception {
        return ask(post("/unlock").with(csrf()).header(IdleLock.BY_SCRIPT, "1").param("password", password));
    }

    @Test
    void aLockedSessionServesNothingButTheWayBackAndTheWayOut() throws Exception {
        signIn();
        assertThat(ask(get("/here")).getStatus()).isEqualTo(204);
        assertThat(ask(post("/lock").with(csrf())).getStatus()).isEqualTo(204);

        assertThat(ask(get("/here")).getStatus()).isEqualTo(423);
        assertThat(ask(get("/reports").accept("text/html")).getRedirectedUrl()).isEqualTo("/locked?to=%2Freports");
        assertThat(ask(post("/").param("v-r", "uidl")).getStatus()).isEqualTo(503);
        assertThat(ask(get("/media/abc")).getStatus()).isEqualTo(503);
        assertThat(ask(get("/media/abc").param("v-r", "heartbeat")).getStatus()).isEqualTo(503);
        assertThat(ask(get("/locked").param("to", "/reports")).getContentAsString())
                .contains("name=\"password\"", "value=\"/reports\"", "action=\"logout\"")
                .doesNotContain("<script");
        assertThat(ask(get("/locked").param("lang", "kk").param("to", "//evil.example"))
                        .getContentAsString())
                .contains("Экран құлыпталған")
                .doesNotContain("evil");

        assertThat(unlock("something else").getStatus()).isEqualTo(403);
        assertThat(ask(get("/here")).getStatus()).isEqualTo(423);
        assertThat(unlock(PASSWORD).getStatus()).isEqualTo(204);
        assertThat(ask(get("/here")).getStatus()).isEqualTo(204);
        assertThat(ask(get("/locked").param("to", "/reports")).getRedirectedUrl())
                .isEqualTo("/reports");
    }

    @Test
    void guessingIsSlowedDownAndSigningOutIsAlwaysOpen() throws Exception {
        signIn();
        ask(post("/lock").with(csrf()));

        for (int tries = 0; tries < Throttle.FREE_TRIES; tries++) {
            assertThat(unlock("wrong " + tries).getStatus()).isEqualTo(403);
        }
        MockHttpServletResponse late = unlock(PASSWORD);
        assertThat(late.getStatus()).isEqualTo(429);
        assertThat(late.getHeader("Retry-After")).isNotNull();
        assertThat(ask(post("/unlock").with(csrf()).param("password", "x")).getRedirectedUrl())
                .startsWith("/locked?wait=");

        ask(post("/logout").with(csrf()));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aSharedComputerLocksByItselfAndAnOwnOneDoesNot() {
        AccountDetails who = repository
                .findById(people.fresh(Role.TRAINEE))
                .orElseThrow()
                .details(Instant.parse("2026-11-22T08:00:00Z"));

        assertThat(lockedAfter(who, Duration.ofMinutes(5))).isFalse();
        assertThat(lockedAfter(who, Duration.ofMinutes(7))).isTrue();
        assertThat(lockedAfter(who, Duration.ofMinutes(7), new Cookie(SharedComputer.OWN, "1")))
                .isFalse();
    }

    /** Somebody acts, then nobody does, but the page gives signs of life. */
    private boolean lockedAfter(AccountDetails who, Duration silence, Cookie... cookies) {
        var silent = new MockHttpSession();
        send(who, silent, "uidl", Duration.ZERO, cookies);
        send(who, silent, "heartbeat", silence.dividedBy(2), cookies);
        return send(who, silent, "uidl", silence, cookies).getStatus() == 503;
    }

    private MockHttpServletResponse send(
            AccountDetails who, MockHttpSession silent, String kind, Duration passed, Cookie... cookies) {
        Clock clock = Clock.fixed(who.signedInAt().plus(passed), ZoneOffset.UTC);
        var request = new MockHttpServletRequest("POST", "/");
        request.setSession(silent);
        request.setParameter("v-r", kind);
        if (cookies.length > 0) request.setCookies(cookies);
        var response = new MockHttpServletResponse();
        return WorkAs.as(who, () -> {
            try {
                new IdleLock(signIns, page, new LockSettings(Duration.ofMinutes(5), clock))
                        .doFilter(request, response, new MockFilterChain());
            } catch (IOException | ServletException e) {
                throw new AssertionError(e);
            }
            return response;
        });
    }
}
