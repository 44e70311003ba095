package org.readback.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.assessment.SampleSounds.LISTENING;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.assessment.AttemptSheet.Asking;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Who gets which sound, through the real filter chain. */
@AppTest
class MediaDoorsTest extends SpringBrowserlessTest {
    @Autowired
    WebApplicationContext context;

    @Autowired
    SampleSounds samples;

    @Autowired
    Assessments assessments;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init") // set before each test
    private MockMvc web;

    @SuppressWarnings("NullAway.Init")
    private AccountId trainee;

    @SuppressWarnings("NullAway.Init")
    private Asking on;

    @BeforeEach
    void aTestWithSoundsIsUnderWay() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        samples.offer();
        trainee = accounts.fresh(Role.TRAINEE);
        try (var session = accounts.signIn(trainee)) {
            on = (Asking) assessments.start(LISTENING, LanguageTag.EN);
        }
    }

    @AfterEach
    void withdraw() {
        samples.withdraw();
    }

    private MockHttpServletResponse ask(AccountId who, MockHttpServletRequestBuilder request) throws Exception {
        try (var session = accounts.signIn(who)) {
            var person =
                    Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
            return web.perform(request.with(authentication(person))).andReturn().getResponse();
        }
    }

    private int status(AccountId who, String token) throws Exception {
        return ask(who, get("/media/" + token)).getStatus();
    }

    private String token() {
        return on.nonce() + ".0";
    }

    @Test
    void theClipOnTheScreenIsGivenAndNotToBeKept() throws Exception {
        var answer = ask(trainee, get("/media/" + token()));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("audio/ogg");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getContentAsByteArray())
                .isEqualTo(SampleSounds.clip(on.item().frame().id().itemId()));
    }

    @Test
    void aPartOfItCanBeAskedFor() throws Exception {
        var part = ask(trainee, get("/media/" + token()).header("Range", "bytes=28-35"));
        var beyond = ask(trainee, get("/media/" + token()).header("Range", "bytes=900-"));

        assertThat(part.getStatus()).isEqualTo(206);
        assertThat(part.getContentAsString()).isEqualTo("OpusHead");
        assertThat(part.getHeader("Content-Range")).isEqualTo("bytes 28-35/200");
        assertThat(beyond.getStatus()).isEqualTo(416);
    }

    @Test
    void nobodyElseGetsItNorAnyOtherOfThePool() throws Exception {
        AccountId other = accounts.fresh(Role.TRAINEE);

        assertThat(status(other, token())).isEqualTo(404);
        assertThat(status(accounts.fresh(Role.SUPERVISOR), token())).isEqualTo(404);
        assertThat(status(trainee, on.nonce() + ".1")).isEqualTo(404);
        assertThat(status(trainee, SampleSounds.media(on).mediaId())).isEqualTo(404);
        assertThat(web.perform(get("/media/" + token()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isNotEqualTo(200);
    }

    @Test
    void onceAnsweredItIsGone() throws Exception {
        String before = token();
        try (var session = accounts.signIn(trainee)) {
            assessments.answer(on.attempt(), on.nonce(), new Response.Choice("1"));
        }

        assertThat(status(trainee, before)).isEqualTo(404);
    }

    @Test
    void afterTheEndItIsGone() throws Exception {
        jdbc.sql("update attempt set deadline = clock_timestamp() where attempt_id = ?")
                .param(on.attempt().attemptId())
                .update();
        assertThat(status(trainee, token())).isEqualTo(404);

        try (var session = accounts.signIn(trainee)) {
            assertThat(assessments.resume(on.attempt())).isInstanceOf(AttemptSheet.Finished.class);
        }
        assertThat(status(trainee, token())).isEqualTo(404);
    }

    @Test
    void instructorsHearAllOfTheBank() throws Exception {
        assertThat(status(
                        accounts.fresh(Role.INSTRUCTOR), SampleSounds.media(on).mediaId()))
                .isEqualTo(200);
    }

    @Test
    void soundsOfLessonsAreForReadersAndMayBeKept() throws Exception {
        String sound = jdbc.sql("select media_id from lesson_media where lesson_id = 'eng1-01' limit 1")
                .query(String.class)
                .single();

        var answer = ask(trainee, get("/media/" + sound));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).contains("private", "immutable", "max-age=31536000");
        assertThat(status(accounts.fresh(Role.SUPERVISOR), sound)).isEqualTo(404);
    }

    @Test
    void whatIsNoTokenIsNotFound() throws Exception {
        for (String token : new String[] {"x", "0".repeat(64), "..%2f..", "a".repeat(5000), on.attempt() + ".0"}) {
            assertThat(status(trainee, token)).isIn(400, 404);
        }
    }
}
