package org.readback.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void rightAnswerIsToldWhyItIsRight() {
        var item = Items.singleChoice("x");

        var outcome = Scoring.outcome(item, new Response.Choice("b"));

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        Score.FULL,
                        "canary right",
                        "canary why b",
                        new Response.Choice("b"),
                        new Response.Choice("b"),
                        "canary source",
                        List.of(),
                        null));
    }

    @Test
    void wrongAnswerIsToldTheRuleAndWhatIsWrongWithThisOption() {
        var outcome = Scoring.outcome(Items.singleChoice("x"), new Response.Choice("a"));

        assertThat(outcome.score()).isEqualTo(Score.ZERO);
        assertThat(outcome.feedback()).isEqualTo("canary wrong");
        assertThat(outcome.optionWhy()).isEqualTo("canary why a");
        assertThat(outcome.key()).isEqualTo(new Response.Choice("b"));
    }

    @Test
    void optionWithoutFeedbackOfItsOwnHasNone() {
        assertThat(Scoring.outcome(Items.singleChoice("x"), new Response.Choice("d"))
                        .optionWhy())
                .isNull();
    }

    @Test
    void dontKnowIsToldTheRuleAndTheKey() {
        for (var item : Items.ofEachKind("x")) {
            var outcome = Scoring.outcome(item, new Response.DontKnow());

            assertThat(outcome.feedback()).isEqualTo("canary wrong");
            assertThat(outcome.optionWhy()).isNull();
            assertThat(outcome.given()).isEqualTo(new Response.DontKnow());
        }
    }

    @Test
    void partlyRightAnswerIsNotCalledRight() {
        var outcome = Scoring.outcome(Items.multipleChoice("x"), new Response.Choices(Set.of("a")));

        assertThat(outcome.score()).isEqualTo(new Score(0.5));
        assertThat(outcome.feedback()).isEqualTo("canary wrong");
        assertThat(outcome.optionWhy()).isNull();
    }

    @Test
    void keyIsAResponseOfTheItemsKind() {
        var unknown = new Response.DontKnow();

        assertThat(Scoring.outcome(Items.multipleChoice("x"), unknown).key())
                .isEqualTo(new Response.Choices(Set.of("a", "c")));
        assertThat(Scoring.outcome(Items.cloze("x"), unknown).key())
                .isEqualTo(new Response.Gaps(Map.of("1", "b", "2", "a")));
        assertThat(Scoring.outcome(Items.shortAnswer("x"), unknown).key()).isEqualTo(new Response.Text("who"));
    }
}
