package org.readback.scenario.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.AppTest;
import org.readback.account.FreshTrainee;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.scenario.ScenarioRunId;
import org.readback.scenario.ScenarioRuns;
import org.readback.scenario.TestWalks;
import org.readback.scenario.Timing;
import org.readback.scenes.Routes;
import org.readback.scenes.Scenario;
import org.readback.scenes.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

@AppTest
class ScenarioViewsTest extends SpringBrowserlessTest {
    private static final String PAGE = "scenarios/" + TestWalks.SCENARIO;

    @RegisterExtension
    final FreshTrainee trainee = new FreshTrainee();

    @Autowired
    ScenarioRuns runs;

    @Autowired
    TestWalks walks;

    @Autowired
    TestAccounts accounts;

    @Test
    void listLeadsToTheScenarioAndItsLesson() {
        Element view = navigate(ScenariosView.class).getElement();

        assertThat(text(view)).contains("A car that does not slow down", "Not walked yet", "Draft, not reviewed");
        assertThat(links(view)).contains(PAGE, "lessons/uf-03");
    }

    @Test
    void lessonLeadsToItsScenario() {
        UI.getCurrent().navigate("lessons/uf-03");

        assertThat(links(((Component) getCurrentView()).getElement())).contains(PAGE);
    }

    @Test
    void sceneIsDecidedByKeysAndSaysWhatCameOfIt() {
        Scenario scenario = walks.scenario();
        press(navigate(PAGE, ScenarioView.class), "Start against the clock");
        press(view(), "Show the first scene");
        assertThat(text(view().getElement()))
                .contains("Decision 1", scenario.first().title().in(Locale.ENGLISH))
                .doesNotContain(scenario.first()
                        .choices()
                        .get(1)
                        .consequence()
                        .happens()
                        .in(Locale.ENGLISH));

        SceneCard card = find(view(), SceneCard.class);
        test(card.save).click();
        assertThat(card.hint.isVisible()).isTrue();
        choose(2);
        fire(item(), "item-confirm", "", "");

        assertThat(text(view().getElement()))
                .contains("What came of it", "You decided:", "Duty kept", "Source:")
                .contains(scenario.first()
                        .choices()
                        .get(1)
                        .consequence()
                        .happens()
                        .in(Locale.ENGLISH))
                .doesNotContain(scenario.scenes().get(1).text().in(Locale.ENGLISH));
        press(view(), "Go on");
        assertThat(text(view().getElement())).contains("Decision 2");
    }

    @Test
    void clockOfTheScreenAsksTheServer() {
        ScenarioRunId run = walks.begin(Timing.TIMED).run();
        UI.getCurrent().navigate("scenario-runs/" + run);
        walks.over(run, 60);

        fire(find(view(), SceneClock.class).getElement(), "scene-over", "", "");

        assertThat(text(view().getElement())).contains("Time ran out before you decided.");
    }

    @Test
    void whatTheBrowserSendsIsNotTrusted() {
        ScenarioRunId run = walks.begin(Timing.TIMED).run();
        UI.getCurrent().navigate("scenario-runs/" + run);
        for (String value : List.of("9", "0", "-1", "x", "")) {
            fire(find(view(), ChoiceList.class).getElement(), "change", ChoiceList.STATE, value);
            test(find(view(), SceneCard.class).save).click();
            assertThat(find(view(), SceneCard.class).hint.isVisible()).isTrue();
        }
    }

    @Test
    void endTellsTheWayTheDutiesAndWhatToDoNext() {
        ScenarioRunId run = walks.begin(Timing.UNTIMED).run();
        walks.finish(run, Verdict.WRONG);

        UI.getCurrent().navigate("scenario-runs/" + run);
        String page = text(view().getElement());

        assertThat(page)
                .contains("Not passed", "A duty was broken", "Duty broken:", "Without the clock")
                .contains("After your second walk")
                .doesNotContain("What else could have been done");
        assertThat(links(navigate(PAGE, ScenarioView.class).getElement())).contains("scenario-runs/" + run);
        press(navigate("scenario-runs/" + run, RunView.class), "Walk it again");
        walks.finish(new ScenarioRunId(UUID.fromString(currentPath())), Verdict.RIGHT);
        UI.getCurrent().navigate("scenario-runs/" + run);
        assertThat(text(view().getElement())).contains("What else could have been done");
    }

    private static String currentPath() {
        String path = UI.getCurrent().getActiveViewLocation().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void textsFollowTheLanguageAndNothingChosenIsLost() {
        ScenarioRunId run = walks.begin(Timing.TIMED).run();
        UI.getCurrent().navigate("scenario-runs/" + run);
        choose(2);

        UI.getCurrent().setLocale(Locale.of("kk"));
        assertThat(text(view().getElement())).contains("Сұр көлік", "1-шешім");
        UI.getCurrent().setLocale(Locale.of("ru"));
        assertThat(text(view().getElement())).contains("Серая машина", "Решение 1");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        test(find(view(), SceneCard.class).save).click();

        assertThat(text(view().getElement())).contains("What came of it");
    }

    @Test
    void instructorSeesEveryWayAndTriesWithoutARecord() {
        Scenario scenario = walks.scenario();
        try (var session = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            MapView map = navigate(PAGE + "/map", MapView.class);
            String page = text(map.getElement());
            assertThat(page)
                    .contains("Every way through it", Routes.of(scenario).ways().toString());
            scenario.scenes().forEach(scene -> {
                assertThat(page).contains(scene.text().in(Locale.ENGLISH));
                scene.consequences()
                        .forEach(each -> assertThat(page).contains(each.rule().in(Locale.ENGLISH)));
            });
            assertThat(links(map.getElement())).contains(PAGE + "/try", "lessons/uf-03");

            press(navigate(PAGE + "/try", TryView.class), "Show the first scene");
            while (!text(view().getElement()).contains("How it went")) {
                if (text(view().getElement()).contains("What came of it")) {
                    fire(item(), "item-confirm", "", "");
                } else {
                    choose(1);
                    test(find(view(), SceneCard.class).save).click();
                }
            }
            assertThat(text(view().getElement())).contains("What else could have been done", "nothing is kept");
            press(view(), "Walk it again");
            assertThat(text(view().getElement())).contains("Show the first scene");
        }
    }

    @Test
    void unknownForeignAndMalformedAreNotFound() {
        ScenarioRunId foreign;
        try (var other = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            foreign = walks.begin(Timing.TIMED).run();
        }
        for (String id : List.of(foreign.toString(), UUID.randomUUID().toString(), "x", "x".repeat(10_000))) {
            UI.getCurrent().navigate("scenario-runs/" + id);
            assertThat(getCurrentView()).isNotInstanceOf(RunView.class);
        }
        for (String id : List.of("no-such", "x".repeat(10_000), "%27%3Cscript%3E")) {
            UI.getCurrent().navigate("scenarios/" + id);
            assertThat(getCurrentView()).isNotInstanceOf(ScenarioView.class);
        }
    }

    @Test
    void graphIsDrawnAndItsNumbersHaveAPointInEveryLanguage() {
        var drawing = new GraphFigure(walks.scenario());

        assertThat(all(drawing.getElement()).map(Element::getTag)).contains("line-drawing");
        assertThat(SketchFigure.number("M%s %s", 1.0 / 3, -2)).isEqualTo("M0.33 -2.0");
    }

    private Component view() {
        return (Component) getCurrentView();
    }

    private void choose(int number) {
        fire(find(view(), ChoiceList.class).getElement(), "change", ChoiceList.STATE, Integer.toString(number));
    }

    private Element item() {
        return all(view().getElement())
                .filter(element -> element.getClassList().contains("item"))
                .findFirst()
                .orElseThrow();
    }

    private static void fire(Element element, String type, String key, String value) {
        var data = JsonNodeFactory.instance.objectNode();
        if (!key.isEmpty()) data.put(key, value);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, type, data));
    }

    private void press(Component within, String words) {
        test((Button) components(within)
                        .filter(Button.class::isInstance)
                        .filter(each -> ((Button) each).getText().equals(words))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(words + " in " + text(within.getElement()))))
                .click();
    }

    private static <T> T find(Component root, Class<T> type) {
        return components(root)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> components(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(ScenarioViewsTest::components));
    }

    private static List<String> links(Element root) {
        return all(root)
                .flatMap(element -> element.getComponent().stream())
                .filter(Anchor.class::isInstance)
                .map(link -> ((Anchor) link).getHref())
                .toList();
    }

    private static String text(Element root) {
        return root.getTextRecursively();
    }

    private static Stream<Element> all(Element element) {
        return element.isTextNode()
                ? Stream.empty()
                : Stream.concat(Stream.of(element), element.getChildren().flatMap(ScenarioViewsTest::all));
    }
}
