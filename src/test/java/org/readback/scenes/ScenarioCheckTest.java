package org.readback.scenes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.readback.scenes.Scenarios.consequence;
import static org.readback.scenes.Scenarios.scene;
import static org.readback.scenes.Scenarios.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioCheckTest {
    private static final String DUTY = Scenarios.DUTY;

    private static Scenario of(Scene... scenes) {
        return new Scenario("s", text("t"), text("a"), List.of(scenes), null);
    }

    static Stream<Arguments> spoilt() {
        Scene end = scene("b", "m", List.of("", ""), null);
        Scene good = scene("a", "m", List.of("b", ""), DUTY);
        Scene alone = scene("c", "m", List.of("", ""), null);
        Scene back = scene("b", "m", List.of("a", ""), null);
        Scene astray = scene("a", "m", List.of("x", ""), DUTY);
        Scene single = scene("a", "m", List.of(""), DUTY);
        var explained = new Scenario("s", text("t"), text("a"), List.of(good, end), "why");
        return Stream.of(
                Arguments.of("/scenes/2", "stands twice", of(good, end, end)),
                Arguments.of("/scenes/2", "No way leads to", of(good, end, alone)),
                Arguments.of("/scenes/0", "leads back", of(good, back)),
                Arguments.of("/scenes/0/choices/0", "There is no scene \"x\"", of(astray)),
                Arguments.of("", "No duty is at stake on the way b", of(end)),
                Arguments.of("/dutiless", "nothing to explain", explained),
                Arguments.of("/scenes/0", "2 to 5 choices", of(single)));
    }

    static Stream<Arguments> spoiltChoices() {
        Scene good = scene("a", "m", List.of("b", ""), DUTY);
        var same = new Choice(text("m a 0 choice!"), consequence("x", Verdict.WRONG, DUTY, ""));
        var silent = new Choice(text("x"), consequence("x", Verdict.WRONG, null, ""));
        var other = new Choice(text("x"), consequence("x", Verdict.WRONG, "other", ""));
        var mark = new DutyMark(DUTY, false);
        var bare = new Choice(text("x"), new Consequence(Verdict.WRONG, text("x"), text("x"), " ", mark, null));
        var noneIsRight = choices(good, List.of(same, good.choices().get(1)));
        return Stream.of(
                Arguments.of("/scenes/0", "No choice of this scene is right", noneIsRight),
                Arguments.of("/scenes/0/choices/1", "says the same (en)", with(good, same)),
                Arguments.of("/scenes/0/choices/1", "keeps or breaks", with(good, silent)),
                Arguments.of("/scenes/0/choices/1", "is another one", with(good, other)),
                Arguments.of("/scenes/0/choices/1", "wrong keeps no duty", with(good, marked(Verdict.WRONG, true))),
                Arguments.of("/scenes/0/choices/1", "breaks a duty is wrong", with(good, marked(Verdict.RIGHT, false))),
                Arguments.of("/scenes/0/choices/1", "are all needed", with(good, bare)));
    }

    private static Choice marked(Verdict verdict, boolean kept) {
        return new Choice(
                text("x"), new Consequence(verdict, text("x"), text("x"), "source", new DutyMark(DUTY, kept), null));
    }

    private static Scene with(Scene scene, Choice second) {
        return choices(scene, List.of(scene.choices().getFirst(), second));
    }

    private static Scene choices(Scene scene, List<Choice> choices) {
        return new Scene(scene.id(), scene.title(), scene.text(), null, null, scene.seconds(), choices, scene.late());
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void faultIsSaidWithItsPlace(String place, String words, Scenario scenario) {
        assertThat(ScenarioCheck.faults(scenario)).anySatisfy(fault -> {
            assertThat(fault.place()).isEqualTo(place);
            assertThat(fault.sentence()).contains(words);
        });
    }

    @ParameterizedTest
    @MethodSource("spoiltChoices")
    void faultOfAChoiceIsSaidWithItsPlace(String place, String words, Scene scene) {
        faultIsSaidWithItsPlace(place, words, of(scene, scene("b", "m", List.of("", ""), null)));
    }

    @Test
    void soundOnesHaveNoFaultAndAWayWithoutADutyMayBeExplained() {
        assertThat(ScenarioCheck.faults(Scenarios.small("s", "m"))).isEmpty();
        assertThat(ScenarioCheck.faults(new Scenario(
                        "s", text("t"), text("a"), List.of(scene("a", "m", List.of("", ""), null)), "Only looking")))
                .isEmpty();
    }

    @Test
    void pointsDutiesAndThePassAreCountedByHand() {
        Consequence right = consequence("a", Verdict.RIGHT, DUTY, "");
        Consequence half = consequence("b", Verdict.ACCEPTABLE, null, "");
        Consequence broken = consequence("c", Verdict.WRONG, DUTY, "");

        assertThat(Tally.of(List.of(right, right, half))).isEqualTo(new Tally(5, 6, List.of(DUTY), List.of()));
        assertThat(Tally.of(List.of(right, right, half)).isPassed()).isTrue();
        assertThat(Tally.of(List.of(right, half)).isPassed())
                .as("3 of 4 is less than 80 %")
                .isFalse();
        assertThat(Tally.of(List.of(right, right, right, right, broken)))
                .satisfies(tally -> assertThat(tally.share()).isEqualTo(0.8))
                .satisfies(tally -> assertThat(tally.kept()).isEmpty())
                .satisfies(tally -> assertThat(tally.isPassed()).isFalse());
        assertThat(Tally.of(List.of()).isPassed()).isFalse();
    }

    @Test
    void sceneKnowsItsDutyAndRefusesAChoiceThatIsNotThere() {
        Scene scene = scene("a", "m", List.of("", ""), DUTY);

        assertThat(scene.duty()).contains(DUTY);
        assertThat(scene.after(Optional.empty())).isEqualTo(scene.late());
        assertThatThrownBy(() -> scene.after(Optional.of(2))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> scene.after(Optional.of(-1))).isInstanceOf(IllegalArgumentException.class);
    }
}
