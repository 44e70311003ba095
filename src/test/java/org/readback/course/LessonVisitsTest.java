package org.readback.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.FreshTrainee;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.bank.LoggedResponse;
import org.readback.bank.Occasion;
import org.readback.bank.Origin;
import org.readback.bank.ResponseLog;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class LessonVisitsTest extends SpringBrowserlessTest {
    private static final LessonId ENGLISH = new LessonId("eng1-01");
    private static final LessonId LAW = new LessonId("uf-01");
    private static final ItemId INLINE = new ItemId("eng1-01-01");

    @RegisterExtension
    final FreshTrainee trainee = new FreshTrainee();

    @Autowired
    LessonVisits visits;

    @Autowired
    Catalogue catalogue;

    @Autowired
    ResponseLog log;

    @Autowired
    TestAccounts accounts;

    @Test
    void placeIsKeptToTheBlockAndTheFurthestToo() {
        visits.open(ENGLISH);
        visits.seen(ENGLISH, 4);
        visits.seen(ENGLISH, 2);
        visits.seen(ENGLISH, 9999);
        visits.seen(ENGLISH, -1);

        LessonSheet again = visits.open(ENGLISH).orElseThrow();

        assertThat(again.lastBlock()).isEqualTo(2);
        assertThat(again.furthestBlock()).isEqualTo(4);
        assertThat(again.card().state()).isEqualTo(LessonState.STARTED);
        assertThat(catalogue.next().orElseThrow().lesson().id()).isEqualTo(ENGLISH);
    }

    @Test
    void lessonLanguageIsRememberedApartFromTheInterface() {
        assertThat(visits.open(LAW).orElseThrow().language()).isEqualTo(LanguageTag.EN);

        visits.choose(LAW, LanguageTag.KK);

        assertThat(visits.open(LAW).orElseThrow().language()).isEqualTo(LanguageTag.KK);
        assertThat(visits.choose(ENGLISH, LanguageTag.RU)).isEmpty();
    }

    @Test
    void inlineAnswersAreJudgedAtOnceAndLoggedOnceANonce() {
        visits.open(ENGLISH);
        InlineCheck check = visits.ask(ENGLISH, INLINE, LanguageTag.EN).orElseThrow();

        InlineAnswer first = visits.answer(check, new Response.Choice("1"));
        InlineAnswer second = visits.answer(check, new Response.Choice("3"));
        InlineCheck again = visits.ask(ENGLISH, INLINE, LanguageTag.EN).orElseThrow();
        InlineAnswer third = visits.answer(again, new Response.Choice("3"));

        assertThat(first.outcome().score().isFull()).isFalse();
        assertThat(second.given()).isEqualTo(new Response.Choice("1"));
        assertThat(third.outcome().score().isFull()).isTrue();
        List<LoggedResponse> mine = log.of(INLINE).stream()
                .filter(response -> response.person().equals(trainee.id()))
                .toList();
        assertThat(mine).hasSize(2).allSatisfy(response -> {
            assertThat(response.occasion()).isEqualTo(Occasion.INLINE_CHECK);
            assertThat(response.origin()).isEqualTo(Origin.REAL);
        });
    }

    @Test
    void staffPreviewWithoutAPlaceAndAreLoggedAsPreview() {
        AccountId instructor = accounts.fresh(Role.INSTRUCTOR);
        try (var staff = accounts.signIn(instructor)) {
            assertThat(visits.open(ENGLISH).orElseThrow().preview()).isTrue();
            visits.seen(ENGLISH, 5);
            InlineCheck check = visits.ask(ENGLISH, INLINE, LanguageTag.EN).orElseThrow();
            visits.answer(check, new Response.Choice("3"));

            assertThat(visits.open(ENGLISH).orElseThrow().lastBlock()).isZero();
        }
        assertThat(log.of(INLINE).stream().filter(response -> response.person().equals(instructor)))
                .extracting(LoggedResponse::origin)
                .containsExactly(Origin.PREVIEW);
    }

    @Test
    void anotherPersonsCheckAndForeignRolesAreRefused() {
        InlineCheck check = visits.ask(ENGLISH, INLINE, LanguageTag.EN).orElseThrow();
        visits.answer(check, new Response.Choice("1"));

        try (var other = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            assertThatThrownBy(() -> visits.answer(check, new Response.Choice("1")))
                    .isInstanceOf(AccessDeniedException.class);
        }
        try (var administrator = accounts.signIn(accounts.fresh(Role.ADMINISTRATOR))) {
            assertThatThrownBy(() -> visits.open(ENGLISH)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(catalogue::courses).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void whatIsNotThereIsEmpty() {
        assertThat(visits.open(new LessonId("no-such"))).isEmpty();
        assertThat(visits.ask(ENGLISH, new ItemId("uf-01-01"), LanguageTag.EN)).isEmpty();
        assertThat(visits.ask(ENGLISH, new ItemId("eng1-01-04"), LanguageTag.EN))
                .isEmpty();
        assertThat(catalogue.course(new CourseId("x".repeat(10_000)))).isEmpty();
    }
}
