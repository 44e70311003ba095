package org.readback;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.communication.UidlWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.assessment.Assessments;
import org.readback.assessment.AttemptSheet;
import org.readback.assessment.AttemptSheet.Asking;
import org.readback.assessment.AttemptSheet.Finished;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.CanaryTests;
import org.readback.course.CanaryLesson;
import org.readback.course.LessonCheckSheet;
import org.readback.course.LessonChecks;
import org.readback.item.Canaries;
import org.readback.item.CanaryRecorder;
import org.readback.item.Item;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.Option;
import org.readback.item.OptionOrder;
import org.readback.item.Presentation;
import org.readback.item.Presentations;
import org.readback.item.PresentedFrame;
import org.readback.item.Response;
import org.readback.player.Answering;
import org.readback.player.ItemPane;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** No key, reason, source or accepted answer, and nothing of an item not yet on, reaches a browser before its time. In a
 * test that is never; in a lesson it is after the answer. */
@AppTest
class SecrecyTest extends SpringBrowserlessTest {
    private static final int ATTEMPTS = 200;
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    Assessments assessments;

    @Autowired
    LessonChecks checks;

    @Autowired
    CanaryTests tests;

    @Autowired
    CanaryLesson lesson;

    @Autowired
    TestAccounts accounts;

    private TestAccounts.Session session = () -> {};
    private CanaryRecorder recorder = new CanaryRecorder();

    @BeforeEach
    void aTraineeSignsIn() {
        tests.offer();
        session = accounts.signIn(accounts.fresh(Role.TRAINEE));
    }

    @AfterEach
    void signOut() {
        session.close();
        tests.withdraw();
    }

    /** What the service hands to the screen is all that the screen could send. */
    @Test
    void nothingOfTwoHundredAttemptsCameTooEarly() {
        int presentations = 0;
        long characters = 0;
        for (int i = 0; i < ATTEMPTS; i++) {
            recorder = new CanaryRecorder();
            try (var person = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
                take(i % 2 == 0 ? CanaryTests.LEVELS : CanaryTests.MASTERY, i);
            }
            assertThat(recorder.leaks()).isEmpty();
            presentations += recorder.presentations();
            characters += recorder.characters();
        }
        System.out.printf(
                "Secrecy: %d attempts, %d presentations, %d characters%n", ATTEMPTS, presentations, characters);
        assertThat(presentations).isGreaterThan(10 * ATTEMPTS);
    }

    private void take(BlueprintId test, int place) {
        AttemptSheet sheet = assessments.start(test, LanguageTag.EN);
        while (sheet instanceof Asking asking) {
            ItemId on = asking.item().frame().id();
            recorder.show(on);
            recorder.record(on, JSON.writeValueAsString(asking) + asking);
            sheet = assessments.answer(asking.attempt(), asking.nonce(), answer(asking.item(), place));
        }
        recorder.record(JSON.writeValueAsString(sheet) + sheet);
    }

    /** The options in turn, so that good and bad answers lead to all kinds of ways through the test. */
    private static Response answer(Presentation item, int attempt) {
        String place = Integer.toString(1 + attempt / 2 % 4);
        return switch (item) {
            case Presentation.Choice _ -> new Response.Choice(place);
            case Presentation.Choices _ -> new Response.Choices(Set.of(place));
            case Presentation.Cloze _ -> new Response.Gaps(Map.of("1", place));
            case Presentation.Statement _ -> new Response.Choice(Integer.toString(1 + attempt / 2 % 3));
            case Presentation.Matching matching ->
                new Response.Gaps(Map.of(matching.terms().getFirst().id(), place));
            case Presentation.Ordering ordering ->
                new Response.Order(
                        ordering.options().stream().map(Option::id).toList().reversed());
            case Presentation.MarkedText _, Presentation.Hotspot _ -> new Response.Choices(Set.of(place));
            case Presentation.ShortText _, Presentation.Code _, Presentation.Lines _ ->
                attempt % 3 == 0 ? new Response.Text("first") : new Response.DontKnow();
            case Presentation.TypedCloze _ -> new Response.Texts(Map.of("1", "first"));
        };
    }

    @ParameterizedTest
    @FieldSource("TESTS")
    void nothingOfATestOnTheScreenComesTooEarly(BlueprintId test) {
        Asking first = (Asking) assessments.start(test, LanguageTag.EN);
        UI.getCurrent().navigate("attempts/" + first.attempt());

        while (assessments.resume(first.attempt()) instanceof Asking asking) {
            ItemId on = asking.item().frame().id();
            recorder.show(on);
            recorder.record(on, sent());
            choose(pane(), asking.item());
            recorder.record(sent());
            Answering.pressEnter(pane());
        }

        assertThat(assessments.resume(first.attempt())).isInstanceOf(Finished.class);
        recorder.record(sent());
        assertThat(recorder.leaks()).isEmpty();
        assertThat(recorder.presentations()).isGreaterThanOrEqualTo(10);
    }

    static final List<BlueprintId> TESTS = List.of(CanaryTests.LEVELS, CanaryTests.MASTERY);

    @Test
    void nothingOfALessonOrItsCheckComesTooEarly() {
        lesson.offer();
        try {
            read();
            check();
        } finally {
            lesson.withdraw();
        }

        assertThat(recorder.leaks()).isEmpty();
    }

    /** The items on the way are all there; each explains itself once it is answered. */
    private void read() {
        CanaryLesson.INLINE.forEach(recorder::show);
        UI.getCurrent().navigate("lessons/" + CanaryLesson.LESSON);
        String page = sent();
        CanaryLesson.INLINE.forEach(on -> recorder.record(on, page));
        for (int i = 0; i < CanaryLesson.INLINE.size(); i++) {
            Answering.dontKnow(panes(view()).toList().get(i));
            recorder.record(sent());
            ItemId answered = CanaryLesson.INLINE.get(i);
            recorder.explain(answered);
            Answering.pressEnter(panes(view()).toList().get(i));
            String explained = sent();
            recorder.record(explained);
            assertThat(explained).contains(answered.itemId().replace("canary-zqp", "zqs"));
        }
    }

    /** Reasons come at the end, for all items together. */
    private void check() {
        checks.start(CanaryLesson.LESSON);
        UI.getCurrent().navigate("lessons/" + CanaryLesson.LESSON + "/check");
        while (checks.open(CanaryLesson.LESSON).orElseThrow() instanceof LessonCheckSheet.Asking asking) {
            ItemId on = asking.item().frame().id();
            recorder.show(on);
            recorder.record(on, sent());
            Answering.dontKnow(pane());
            recorder.record(sent());
            if (asking.position() == asking.items()) CanaryLesson.CHECK.forEach(recorder::explain);
            Answering.pressEnter(pane());
        }
        String end = sent();
        recorder.record(end);
        assertThat(end).contains(Canaries.secret(204), Canaries.secret(208));
    }

    /** Ways in which a screen could betray a secret. */
    static final List<BiConsumer<Component, String>> WAYS = List.of(
            (place, secret) -> place.getElement().setText(secret),
            (place, secret) -> place.getElement().setAttribute("data-key", secret),
            (place, secret) -> place.getElement().setProperty("key", secret),
            (place, secret) -> place.getElement().getStyle().set("--key", "'" + secret + "'"),
            (place, secret) -> place.addClassName(secret),
            (place, secret) -> place.getElement().executeJs("this.key = $0", secret),
            (place, secret) -> place.getElement().callJsFunction("hint", List.of(secret)),
            (place, secret) -> UI.getCurrent().getPage().setTitle(secret),
            (place, secret) -> place.getElement().appendVirtualChild(new Div(secret).getElement()));

    @ParameterizedTest
    @FieldSource("WAYS")
    void aScreenThatBetraysAnythingIsFound(BiConsumer<Component, String> way) {
        var place = new Div();
        UI.getCurrent().add(place);
        sent();

        recorder.show(Canaries.id(7));
        for (String word : List.of(Canaries.shown(7), Canaries.secret(7), Canaries.shown(8))) {
            way.accept(place, word);
            recorder.record(sent());
        }

        assertThat(recorder.leaks()).containsExactlyInAnyOrder(Canaries.secret(7), Canaries.shown(8));
    }

    @Test
    void aPresentationThatBetraysItsKeyIsFoundInBothRecordings() {
        Item item = Canaries.item(8, 2, "topic", null);
        Presentation good = Presentations.present(item, OptionOrder.inFileOrder(item), LanguageTag.EN);
        var frame = new PresentedFrame(item.id(), item.stem() + item.feedback().right(), null, LanguageTag.EN);
        Presentation leaking = new Presentation.ShortText(frame);
        recorder.show(item.id());

        recorder.record(item.id(), JSON.writeValueAsString(good));
        UI.getCurrent().add(new ItemPane(good, _ -> {}));
        recorder.record(item.id(), sent());
        assertThat(recorder.leaks()).isEmpty();

        var onScreen = new CanaryRecorder();
        onScreen.show(item.id());
        UI.getCurrent().add(new ItemPane(leaking, _ -> {}));
        onScreen.record(item.id(), sent());
        recorder.record(JSON.writeValueAsString(leaking));
        assertThat(onScreen.leaks()).containsExactly(Canaries.secret(8));
        assertThat(recorder.leaks()).containsExactly(Canaries.secret(8));
    }

    private static void choose(ItemPane pane, Presentation item) {
        switch (item) {
            case Presentation.Choice _,
                    Presentation.Choices _,
                    Presentation.Statement _,
                    Presentation.MarkedText _,
                    Presentation.Hotspot _ -> Answering.choose(pane, "2");
            case Presentation.Ordering _ -> Answering.order(pane, "2", "1", "4", "3");
            case Presentation.Matching _, Presentation.Cloze _ -> Answering.fill(pane, "1", "2");
            case Presentation.ShortText _, Presentation.Code _, Presentation.Lines _ -> Answering.type(pane, "first");
            case Presentation.TypedCloze _ -> Answering.typeInGaps(pane, "first", "");
        }
    }

    /** The answer of the server as Flow's own writer makes it: changes, scripts to run, addresses to load. */
    private static String sent() {
        return new UidlWriter().createUidl(UI.getCurrent(), false).toString();
    }

    private Component view() {
        return (Component) getCurrentView();
    }

    private ItemPane pane() {
        return panes(view()).findFirst().orElseThrow();
    }

    private static Stream<ItemPane> panes(Component within) {
        if (within instanceof ItemPane item) return Stream.of(item);
        return within.getChildren().flatMap(SecrecyTest::panes);
    }
}
