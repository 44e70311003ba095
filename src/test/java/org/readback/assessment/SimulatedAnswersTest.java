package org.readback.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readback.item.Item;
import org.readback.item.Items;
import org.readback.item.Marking;
import org.readback.item.Score;
import org.readback.item.Scoring;

class SimulatedAnswersTest {

    static Stream<Item> items() {
        return Stream.concat(
                Items.ofEachKind("x").stream(), Stream.of(Items.ordering("exact", Marking.ALL_OR_NOTHING)));
    }

    @ParameterizedTest
    @MethodSource("items")
    void somebodyIsWhollyRightOrWhollyWrong(Item item) {
        var random = new SplittableRandom(9);

        for (int i = 0; i < 50; i++) {
            assertThat(Scoring.score(item, SimulatedAnswers.give(item, 1, random)))
                    .isEqualTo(Score.FULL);
            assertThat(Scoring.score(item, SimulatedAnswers.give(item, 0, random)))
                    .isEqualTo(Score.ZERO);
        }
    }
}
