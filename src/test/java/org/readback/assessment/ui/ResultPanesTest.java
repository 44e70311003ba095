package org.readback.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.assessment.Result;
import org.readback.assessment.StudyAdvice;
import org.readback.assessment.TestKind;
import org.readback.base.LocalText;
import org.readback.base.ui.Translations;
import org.readback.psychometrics.DecisionConsistency;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ResultPanesTest extends SpringBrowserlessTest {
    private static final List<Double> CUTS = List.of(-1.5, -0.5, 0.5, 1.5);

    @Autowired
    Translations translations;

    @Test
    void bandIsSaidInWordsFirstAndTheLowestPartCounts() {
        var words = words(new LevelsPane(levels(skill("reading", 3, 0.05), skill("use", 2, 0.2)), Reader.OWNER));

        assertThat(words)
                .startsWith("You can handle short, simple exchanges")
                .contains("Band 2 of 5 overall. This is an indication", "not a STANAG level")
                .contains("band 3 of 5", "band 2 of 5, may be 3")
                .contains("You read orders, notices", "12 items were answered.");
    }

    @Test
    void othersReadTheBandsWithoutBeingSpokenTo() {
        var words = words(new LevelsPane(levels(skill("reading", 3, 0.05)), Reader.SUPERIOR));

        assertThat(words).startsWith("Band 3 of 5 overall").doesNotContain("You ");
    }

    @Test
    void partWithoutBandSaysSo() {
        var part = new Result.SkillResult("reading", 3, Result.Ended.TIME_OVER, Optional.empty());

        assertThat(words(new LevelsPane(levels(part), Reader.OWNER)))
                .startsWith("The time was over before all parts were done")
                .contains("no band yet", "Too few answers for a band. 3 items");
    }

    @Test
    void scaleHasATextAndItsDotStandsInTheBand() {
        var scale = shown(new BandScale(new Result.Indication(2, 0.8, 3, 0.15, -1.0, 0.4, CUTS)));

        assertThat(scale.getElement().getAttribute("role")).isEqualTo("img");
        assertThat(scale.getElement().getAttribute("aria-label"))
                .isEqualTo("Scale of 5 bands. Most likely: band 2. Almost certainly between band 2 and band 3.");
        assertThat(left(scale, "dot")).isBetween(22.0, 38.0);
        assertThat(left(scale, "interval")).isEqualTo(30.0);
        assertThat(part(scale, "here").getText()).isEqualTo("2");
    }

    @Test
    void intervalBeyondTheScaleEndsAtItsEdge() {
        var scale = shown(new BandScale(new Result.Indication(1, 0.9, 2, 0.1, -9, -1.0, CUTS)));

        assertThat(left(scale, "interval")).isZero();
        assertThat(left(scale, "dot")).isBetween(2.0, 18.0);
    }

    @Test
    void everyDutyIsMetOrNotInWords() {
        var duties = List.of(
                new Result.DutyResult("stop-when-threat-stops", Result.DutyOutcome.MET),
                new Result.DutyResult("report-every-use", Result.DutyOutcome.CONFIRMED),
                new Result.DutyResult("refuse-unlawful-order", Result.DutyOutcome.NOT_MET),
                new Result.DutyResult("a-duty-of-tomorrow", Result.DutyOutcome.NOT_ASKED));

        var words = words(new MasteryPane(new Result.Mastery(21.5, 25, 0.8, duties), translations, Reader.OWNER));

        assertThat(words)
                .startsWith("Not passed yet")
                .contains("a duty is not met", "21.5 of 25 points: 86\u00a0%", "Needed: 80\u00a0%")
                .contains("metStop using force when the threat stops")
                .contains("met after confirmingReport every use of force")
                .contains("not metRefuse an order that is clearly unlawful")
                .contains("not asked in timea duty of tomorrow");
    }

    @Test
    void reasonNamesWhatIsMissing() {
        assertThat(words(mastery(25, Result.DutyOutcome.MET))).startsWith("You passed");
        assertThat(words(mastery(10, Result.DutyOutcome.MET))).contains("the score is not reached");
        assertThat(words(mastery(10, Result.DutyOutcome.NOT_MET))).contains("not every duty is met");
    }

    @Test
    void whatIsNotValidSaysSoFirstThenWhyThenWhatFollows() {
        var notValid = new Result.NotValid(TestKind.LEVELS, List.of("reading", "use"), 20, 5);

        assertThat(words(new NotValidPane(notValid, Reader.OWNER, Optional.of(new Span("Take it again")))))
                .startsWith("This result is not valid: please take the test again5 of 20 answers came faster")
                .contains("not valid: repeat", "nothing counts against you", "Take it again")
                .contains("15 of 20 answers: 75\u00a0%. Needed: 90\u00a0%.")
                .doesNotContain("band 1");
        assertThat(words(new NotValidPane(notValid, Reader.SUPERIOR, Optional.empty())))
                .startsWith("Not valid: to be repeated5 of 20 answers came in less than a fifth")
                .contains("evidence of nothing", "repeated at once, with other items")
                .doesNotContain("you");
    }

    @Test
    void adaptiveTestSaysHowClearItWasAndNoScore() {
        var duties = List.of(new Result.DutyResult("report-every-use", Result.DutyOutcome.MET));

        assertThat(words(adaptive(new Result.AboveCut(true, 0.962, 14, Result.Ended.DECIDED, duties))))
                .startsWith("You passed")
                .contains("shown", "ended after 14 items, when this was clear: 96 of 100 people")
                .doesNotContain("points");
        assertThat(words(adaptive(new Result.AboveCut(false, 0.999, 20, Result.Ended.MAXIMUM, duties))))
                .startsWith("Not passed yet")
                .contains("not shown", "After 20 items it was close: 99 of 100");
        assertThat(words(adaptive(new Result.AboveCut(false, 0.4, 3, Result.Ended.TIME_OVER, duties))))
                .contains("The time was over after 3 items.")
                .doesNotContain("of 100");
    }

    private MasteryPane adaptive(Result.AboveCut result) {
        return new MasteryPane(result, translations, Reader.OWNER);
    }

    @Test
    void consistencyIsSaidOfAHundredPeople() {
        assertThat(words(TestDecisions.ofForm(new DecisionConsistency(0.934, 0.95, 0.4, 0.02))))
                .contains("Two forms like this one would decide alike for 93 of 100 people.");
        assertThat(words(TestDecisions.ofForm(new DecisionConsistency(0.999, 1, 1, 0))))
                .contains("alike for 99 of 100 people");
    }

    @Test
    void adviceIsLinksWithVerbsThatSayWhereTo() {
        var pane = shown(new StudyPane(List.of(
                new StudyAdvice.Suggestion(new LocalText(Map.of("en", "Names")), "lessons/eng1-01"),
                new StudyAdvice.Suggestion(new LocalText(Map.of("en", "Numbers")), "lessons/eng1-02"))));

        assertThat(all(pane.getElement()).filter(e -> e.getTag().equals("a")))
                .extracting(link -> link.getAttribute("href") + " " + link.getAttribute("aria-label"))
                .containsExactly("lessons/eng1-01 Start: Names", "lessons/eng1-02 Open: Numbers");
    }

    private MasteryPane mastery(double points, Result.DutyOutcome outcome) {
        var duties = List.of(new Result.DutyResult("report-every-use", outcome));
        return new MasteryPane(new Result.Mastery(points, 25, 0.8, duties), translations, Reader.OWNER);
    }

    private static Result.Levels levels(Result.SkillResult... skills) {
        return new Result.Levels(List.of(skills));
    }

    private static Result.SkillResult skill(String part, int band, double next) {
        var indication = new Result.Indication(band, 0.8, band + 1, next, -1.2, 0.3, CUTS);
        return new Result.SkillResult(part, 12, Result.Ended.DECIDED, Optional.of(indication));
    }

    private <T extends Component> T shown(T component) {
        UI.getCurrent().setLocale(Translations.ENGLISH);
        UI.getCurrent().add(component);
        runPendingSignalsTasks();
        return component;
    }

    private String words(Component component) {
        return shown(component).getElement().getTextRecursively();
    }

    private static double left(Component scale, String part) {
        return Double.parseDouble(part(scale, part).getStyle().get("left").replace("%", ""));
    }

    private static Element part(Component scale, String name) {
        return all(scale.getElement())
                .filter(e -> e.getClassList().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> all(Element element) {
        return element.isTextNode()
                ? Stream.empty()
                : Stream.concat(Stream.of(element), element.getChildren().flatMap(ResultPanesTest::all));
    }
}
