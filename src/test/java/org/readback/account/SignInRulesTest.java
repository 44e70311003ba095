package org.readback.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The door through the real filter chain. */
@AppTest
class SignInRulesTest extends SpringBrowserlessTest {
    private static final String PASSWORD = "lamp river copper eleven";

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestAccounts people;

    @Autowired
    Accounts accounts;

    @Autowired
    WorkAs workAs;

    @Autowired
    JdbcTemplate jdbc;

    @SuppressWarnings("NullAway.Init") // set before each test
    private MockMvc web;

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void signInOpensTodayAndSignOutEndsTheSession() throws Exception {
        String name = people.signInName(people.freshWithPassword(PASSWORD, Role.TRAINEE));
        MockHttpSession session = new MockHttpSession();

        MvcResult in = web.perform(post("/sign-in")
                        .session(session)
                        .with(csrf())
                        .param("username", name)
                        .param("password", PASSWORD))
                .andReturn();

        assertThat(in.getResponse().getRedirectedUrl()).isEqualTo("/");
        web.perform(post("/logout").session(session).with(csrf())).andReturn();
        assertThat(session.isInvalid()).isTrue();
        assertThat(jdbc.queryForList(
                        "select action || ' ' || actor_name || ' ' || host(address) from audit_entry"
                                + " where subject = ? order by number",
                        String.class,
                        name))
                .containsSubsequence("signed-in " + name + " 127.0.0.1", "signed-out " + name + " 127.0.0.1");
    }

    @Test
    void failureLeadsBackAndTellsHowLongToWait() throws Exception {
        String name = people.signInName(people.freshWithPassword(PASSWORD, Role.TRAINEE));

        for (int i = 0; i < 5; i++) {
            assertThat(redirect(name, "wrong")).isEqualTo("/sign-in?failed");
        }

        assertThat(redirect(name, PASSWORD)).matches("/sign-in\\?wait=(2\\d|30)");
    }

    @Test
    void formWithoutItsTokenIsShownAfresh() throws Exception {
        MvcResult stale = web.perform(post("/sign-in").param("username", "x").param("password", "y"))
                .andReturn();

        assertThat(stale.getResponse().getRedirectedUrl()).isEqualTo("/sign-in?stale");
    }

    @Test
    void strangersAreLedToSignIn() throws Exception {
        for (String path : new String[] {"/", "/accounts", "/no/such/page", "/actuator/env"}) {
            MvcResult refused = web.perform(get(path)).andReturn();

            assertThat(refused.getResponse().getRedirectedUrl()).as(path).endsWith("/sign-in");
        }
    }

    @Test
    void disabledAccountIsOutAtTheNextRequest() throws Exception {
        AccountId person = people.freshWithPassword(PASSWORD, Role.TRAINEE);
        MockHttpSession session = new MockHttpSession();
        web.perform(post("/sign-in")
                        .session(session)
                        .with(csrf())
                        .param("username", people.signInName(person))
                        .param("password", PASSWORD))
                .andReturn();
        assertThat(session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                .isNotNull();

        workAs.system(Set.of(Role.ADMINISTRATOR), () -> {
            accounts.disable(person);
            return 0;
        });
        MvcResult next = web.perform(get("/no/such/page").session(session)).andReturn();

        assertThat(next.getResponse().getRedirectedUrl()).endsWith("/sign-in");
        assertThat(session.isInvalid()).isTrue();
    }

    private String redirect(String name, String password) throws Exception {
        return Objects.requireNonNull(web.perform(
                        post("/sign-in").with(csrf()).param("username", name).param("password", password))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }
}
