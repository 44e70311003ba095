package org.readback.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
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
import org.readback.item.Response;
import org.readback.item.Skill;
import org.readback.player.Answering;
import org.readback.player.ItemPane;
import org.readback.practice.Focus;
import org.readback.practice.PracticeKeys;
import org.readback.practice.PracticeParts;
import org.readback.practice.PracticeRuns;
import org.readback.practice.PracticeSheet;
import org.readback.practice.RunId;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class PracticeViewsTest extends SpringBrowserlessTest {
    @RegisterExtension
    final FreshTrainee trainee = new FreshTrainee();

    @Autowired
    PracticeRuns runs;

    @Autowired
    PracticeKeys keys;

    @Autowired
    PracticeParts parts;

    @Autowired
    TestAccounts accounts;

    @Autowired
    DueTile tile;

    @Test
    void beginnerSeesWhatCanBePractisedAndHowCardsCome() {
        String page = text(navigate(PracticeView.class).getElement());

        assertThat(page).contains("Nothing to review today", "By skill", "By topic", "Names, ranks and nationality");
        assertThat(page).doesNotContain("The next 30 days", "Your last runs");
        assertThat(tile.nextStep()).isEmpty();
        assertThat(tile.card()).isEmpty();
    }

    @Test
    void dueCardsAreTheBigThing() {
        parts.parts(trainee.id());

        PracticeView view = navigate(PracticeView.class);

        assertThat(text(view.getElement())).contains("2 cards to review", "You have begun a run", "0 of 10 items");
        assertThat(links(view.getElement())).contains("review");
        assertThat(tile.nextStep()).hasValueSatisfying(step -> {
            assertThat(step.action()).isEqualTo("Review 2 cards");
            assertThat(step.path()).isEqualTo("review");
        });
    }

    @Test
    void textsFollowTheLanguageOfTheScreen() {
        parts.parts(trainee.id());
        PracticeView view = navigate(PracticeView.class);

        UI.getCurrent().setLocale(Locale.of("ru"));

        assertThat(text(view.getElement())).contains("2 карточки на повторение", "Лексика и грамматика");
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void runSaysAtOnceWhatAnAnswerWasWorthAndGoesOn() {
        RunId run = runs.start(new Focus.OfSkill(Skill.USE));
        PracticeRunPane pane = pane(run);
        assertThat(text(pane.getElement())).contains("Item 1 of 10");

        test(pane.check).click();
        assertThat(pane.hint.isVisible()).isTrue();
        Answering.dontKnow(item(pane));
        Answering.pressEnter(item(pane));

        assertThat(pane.next.isVisible()).isTrue();
        assertThat(pane.check.isVisible()).isFalse();
        assertThat(Answering.isLocked(item(pane))).isTrue();
        assertThat(text(pane.getElement())).contains("Source:");
        test(pane.next).click();
        assertThat(text(pane.getElement())).contains("Item 2 of 10");
        assertThat(pane.next.isVisible()).isFalse();
    }

    @Test
    void anotherTabThatCameLaterGoesToTheItemThatIsOn() {
        RunId run = runs.start(new Focus.OfSkill(Skill.USE));
        PracticeRunPane pane = pane(run);
        runs.start(new Focus.OfSkill(Skill.READING));

        Answering.dontKnow(item(pane));
        test(pane.check).click();

        assertThat(text(pane.getElement())).contains("This run was left before the first answer");
    }

    @Test
    void finishedRunTellsWhatWasMissedAndWhatToDoNext() {
        RunId run = runs.start(new Focus.OfSkill(Skill.USE));
        while (runs.open(run).orElseThrow() instanceof PracticeSheet.Asking asking) {
            boolean isWrong = asking.done() == 0 && !asking.again();
            runs.answer(run, asking.nonce(), isWrong ? new Response.DontKnow() : keys.right(run));
        }

        String page = text(pane(run).getElement());

        assertThat(page).contains("9 of 10 right at once", "Right when it came back", "Read again:", "Source:");
        assertThat(links(pane(run).getElement())).contains("review", "practice");
        assertThat(text(navigate(PracticeView.class).getElement())).contains("Your last runs");
    }

    @Test
    void buttonBeginsARun() {
        PracticeView view = navigate(PracticeView.class);

        Button first = (Button) all(view.getElement())
                .filter(element -> element.getTag().equals("vaadin-button"))
                .findFirst()
                .flatMap(Element::getComponent)
                .orElseThrow();
        test(first).click();

        assertThat(getCurrentView()).isInstanceOf(PracticeRunView.class);
    }

    @Test
    void unknownForeignAndMalformedRunsAreNotFound() {
        RunId foreign;
        try (var other = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            foreign = runs.start(new Focus.OfSkill(Skill.USE));
        }
        for (String id : List.of(
                foreign.toString(), UUID.randomUUID().toString(), "no-such", "x".repeat(10_000), "%27%3Cscript%3E")) {
            UI.getCurrent().navigate("practice/" + id);

            assertThat(getCurrentView()).isNotInstanceOf(PracticeRunView.class);
        }
    }

    private PracticeRunPane pane(RunId run) {
        return (PracticeRunPane) navigate("practice/" + run, PracticeRunView.class)
                .getChildren()
                .findFirst()
                .orElseThrow();
    }

    private static ItemPane item(PracticeRunPane pane) {
        return components(pane)
                .filter(ItemPane.class::isInstance)
                .map(ItemPane.class::cast)
                .findFirst()
                .orElseThrow();
    }

    static Stream<Component> components(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(PracticeViewsTest::components));
    }

    private static List<String> links(Element root) {
        return all(root)
                .flatMap(element -> element.getComponent().stream())
                .filter(Anchor.class::isInstance)
                .map(link -> ((Anchor) link).getHref())
                .toList();
    }

    static String text(Element root) {
        return root.getTextRecursively();
    }

    static Stream<Element> all(Element root) {
        return Stream.concat(
                Stream.of(root),
                root.getChildren().filter(child -> !child.isTextNode()).flatMap(PracticeViewsTest::all));
    }
}
