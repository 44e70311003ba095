package org.readback.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.assessment.Assessments;
import org.readback.assessment.AttemptId;
import org.readback.assessment.AttemptSheet.Asking;
import org.readback.assessment.Result;
import org.readback.assessment.SampleTests;
import org.readback.assessment.SelfRating;
import org.readback.base.ui.Translations;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.readback.player.Answering;
import org.readback.player.ItemPane;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

@AppTest
class AttemptViewTest extends SpringBrowserlessTest {
    @Autowired
    Assessments assessments;

    @Autowired
    SampleTests samples;

    @Autowired
    TestAccounts accounts;

    private AccountId person;
    private TestAccounts.Session session;

    @BeforeEach
    void aTraineeSignsIn() {
        samples.offer();
        person = accounts.fresh(Role.TRAINEE);
        session = accounts.signIn(person);
        UI.getCurrent().setLocale(Translations.ENGLISH);
    }

    @AfterEach
    void signOut() {
        session.close();
        samples.withdraw();
    }

    @Test
    void traineeGoesFromTheListThroughTheTestToTheResult() {
        navigate(TestsView.class);
        assertThat(words(getCurrentView())).contains("Sample levels", "At most 45 minutes and 18 items", "Begin");

        var introduction = navigate("tests/" + SampleTests.LEVELS, IntroductionView.class);
        assertThat(words(introduction)).contains("you cannot fail", "the time goes on");
        test(introduction.start).click();
        int answered = 0;
        while (getCurrentView() instanceof AttemptView) {
            assertThat(words(getCurrentView())).contains(answered == 0 ? "Sample levels" : answered + " saved");
            Answering.dontKnow(item());
            test(pane().next).click();
            roundTrip();
            answered++;
        }

        assertThat(answered).isBetween(10, 18);
        assertThat(getCurrentView()).isInstanceOf(ResultView.class);
        assertThat(words(getCurrentView()))
                .contains("You can understand and say single words", "Band 1 of 5 overall", "not a STANAG level")
                .contains("Take the test again");
        navigate(TestsView.class);
        assertThat(words(getCurrentView())).contains("Reading, band 1 of 5", "See the result", "Begin");
    }

    @Test
    void whoSaysWhereTheyStandStartsThere() {
        var introduction = navigate("tests/" + SampleTests.LEVELS, IntroductionView.class);
        assertThat(introduction.rating().parts()).containsExactly("reading", "use");
        assertThat(introduction.rating().rating()).isEqualTo(SelfRating.NONE);

        introduction.rating().ladder("reading").setValue(4);
        UI.getCurrent().setLocale(Translations.RUSSIAN);
        assertThat(introduction.rating().rating()).isEqualTo(new SelfRating(Map.of("reading", 4)));
        test(introduction.start).click();

        assertThat(getCurrentView()).isInstanceOf(AttemptView.class);
    }

    @Test
    void nothingIsSavedUntilSomethingIsChosen() {
        var start = start();

        test(pane().next).click();

        assertThat(pane().hint.isVisible()).isTrue();
        assertThat(((Asking) assessments.resume(start.attempt())).position()).isEqualTo(1);
        Answering.choose(item(), "1");
        assertThat(pane().hint.isVisible()).isFalse();
    }

    @Test
    void secondClickOfTheSameMessageIsHarmless() {
        var start = start();
        var pane = pane();
        var before = item();
        Answering.choose(before, "1");

        Answering.pressEnter(before);
        Answering.pressEnter(shown(pane));

        assertThat(shown(pane)).isNotSameAs(before);
        assertThat(pane.hint.isVisible()).isFalse();
        assertThat(((Asking) assessments.resume(start.attempt())).position()).isEqualTo(2);
        roundTrip();
        assertThat(pane().next.isEnabled()).isTrue();
        assertThat(words(getCurrentView())).contains("Saved. Item 2.");
    }

    @Test
    void frameStaysWhileItemsChange() {
        start();
        var pane = pane();
        var time = find(TimeLeft.class).single();

        Answering.choose(item(), "1");
        test(pane.next).click();

        assertThat(pane()).isSameAs(pane);
        assertThat(find(TimeLeft.class).single()).isSameAs(time);
    }

    @Test
    void stalePageMovesToTheCurrentItemWithANotice() {
        var start = start();
        Answering.choose(item(), "1");
        var elsewhere = (Asking) assessments.answer(start.attempt(), start.nonce(), new Response.DontKnow());
        var current = (Asking) assessments.answer(elsewhere.attempt(), elsewhere.nonce(), new Response.DontKnow());

        test(pane().next).click();
        runPendingSignalsTasks();

        assertThat(words(getCurrentView())).contains("another window");
        assertThat(Answering.words(item())).contains(current.item().frame().stem());
    }

    @Test
    void whoComesBackFindsTheSameItemAndTheOthersFindNothing() {
        var start = start();
        Answering.choose(item(), "1");
        test(pane().next).click();
        var stem = Answering.words(item());

        test(pane().pause).click();
        assertThat(getCurrentView()).isNotInstanceOf(AttemptView.class);
        navigate("attempts/" + start.attempt(), AttemptView.class);
        assertThat(Answering.words(item())).isEqualTo(stem);

        try (var other = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            assertThat(nothingAt("attempts/" + start.attempt())).isTrue();
            assertThat(nothingAt("results/" + start.attempt())).isTrue();
        }
    }

    @Test
    void clockThatRunsFastInTheBrowserOnlyAsks() {
        start();
        var before = item();
        var time = find(TimeLeft.class).single().getElement();

        time.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(time, "time-over", JsonNodeFactory.instance.objectNode()));

        assertThat(item()).isSameAs(before);
    }

    @Test
    void lawTestAsksForTheLanguageAndShowsEachDuty() {
        var introduction = navigate("tests/" + SampleTests.MASTERY, IntroductionView.class);
        introduction.language.setValue(LanguageTag.RU);
        assertThat(words(introduction)).contains("show every duty");
        test(introduction.start).click();

        while (getCurrentView() instanceof AttemptView) {
            Answering.dontKnow(item());
            test(pane().next).click();
            roundTrip();
        }

        assertThat(words(getCurrentView())).contains("Not passed yet", "not every duty is met", "not met");
        var result = assessments.offers().stream()
                .filter(offer -> offer.test().equals(SampleTests.MASTERY))
                .flatMap(offer -> offer.last().stream())
                .findFirst()
                .orElseThrow()
                .result();
        assertThat(result)
                .isInstanceOfSatisfying(
                        Result.Mastery.class,
                        mastery -> assertThat(mastery.isPassed()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"attempts/", "results/", "tests/"})
    void addressesOfNothingLeadToTheCalmPage(String place) {
        assertThat(nothingAt(place + "x")).isTrue();
        assertThat(nothingAt(place + "%00")).isTrue();
        assertThat(nothingAt(place + new AttemptId(UUID.randomUUID()))).isTrue();
        assertThat(nothingAt(place + "a".repeat(10_000))).isTrue();
    }

    private Asking start() {
        var sheet = (Asking) assessments.start(SampleTests.LEVELS, LanguageTag.EN);
        navigate("attempts/" + sheet.attempt(), AttemptView.class);
        return sheet;
    }

    private boolean nothingAt(String path) {
        UI.getCurrent().navigate(path);
        return find(H1.class).withText("There is nothing at this address").exists();
    }

    private ItemPane item() {
        return find(ItemPane.class).single();
    }

    /** As {@link #item}, without the round trip that a query makes. */
    private static ItemPane shown(Component within) {
        return items(within).findFirst().orElseThrow();
    }

    private static Stream<ItemPane> items(Component within) {
        if (within instanceof ItemPane item) return Stream.of(item);
        return within.getChildren().flatMap(AttemptViewTest::items);
    }

    private AttemptPane pane() {
        return find(AttemptPane.class).single();
    }

    private String words(HasElement view) {
        runPendingSignalsTasks();
        return ((Component) view).getElement().getTextRecursively();
    }
}
