package org.readback.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.readback.item.Item;
import org.readback.item.Items;
import org.readback.item.Marking;
import org.readback.item.Response;
import org.readback.item.Scoring;
import org.readback.item.Verdict;
import org.readback.psychometrics.StartValues;
import org.readback.psychometrics.ThreeParameterLogistic;

class StartModelTest {

    @Test
    void whatBlindAnswersEarnIsWhatTheModelStartsWith() {
        var random = new SplittableRandom(20261123);
        int draws = 40_000;
        var statement = Items.trueFalseNotGiven("x");
        var matching = Items.matching("x");
        double verdicts = 0;
        double pairs = 0;

        for (int i = 0; i < draws; i++) {
            verdicts += Scoring.score(
                            statement, new Response.Choice(Verdict.codes().get(random.nextInt(3))))
                    .value();
            var chosen = new LinkedHashMap<String, String>();
            matching.terms()
                    .forEach(term -> chosen.put(
                            term.id(), matching.options().get(random.nextInt(5)).id()));
            pairs += Scoring.score(matching, new Response.Gaps(chosen)).value();
        }

        // four standard errors of a share of 1/3: 0.0094
        assertThat(guessing(statement)).isEqualTo(verdicts / draws, within(0.0094));
        assertThat(guessing(matching)).isEqualTo(pairs / draws, within(0.0094));
        // one of four stands before its right neighbour: all 24 orders are counted where scores are tested
        assertThat(guessing(Items.ordering("x", Marking.PARTIAL))).isEqualTo(0.25);
    }

    @Test
    void anExactOrderIsGuessedAsSeldomAsAWord() {
        assertThat(ItemLoad.startModel(Items.ordering("x", Marking.ALL_OR_NOTHING)))
                .isEqualTo(StartValues.typed(2));
        assertThat(ItemLoad.startModel(Items.selectWords("x"))).isEqualTo(StartValues.choice(2));
    }

    private static double guessing(Item item) {
        return ((ThreeParameterLogistic) ItemLoad.startModel(item)).guessing();
    }
}
