package org.readback.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.readback.item.Items;
import org.readback.item.Marking;
import org.readback.item.Option;
import org.readback.item.Response;
import org.readback.item.Scoring;

class ItemPointsTest {

    @Test
    void anItemHasAPointForEachOfItsParts() {
        assertThat(ItemPoints.of(Items.singleChoice("x"))).isEqualTo(1);
        assertThat(ItemPoints.of(Items.multipleChoice("x"))).isEqualTo(2);
        assertThat(ItemPoints.of(Items.multipleChoice("x", Marking.ALL_OR_NOTHING)))
                .isEqualTo(1);
        assertThat(ItemPoints.of(Items.cloze("x"))).isEqualTo(2);
        assertThat(ItemPoints.of(Items.shortAnswer("x"))).isEqualTo(1);
        assertThat(ItemPoints.of(Items.trueFalseNotGiven("x"))).isEqualTo(1);
        assertThat(ItemPoints.of(Items.matching("x"))).isEqualTo(3);
        assertThat(ItemPoints.of(Items.ordering("x", Marking.PARTIAL))).isEqualTo(3);
        assertThat(ItemPoints.of(Items.ordering("x", Marking.ALL_OR_NOTHING))).isEqualTo(1);
        assertThat(ItemPoints.of(Items.selectWords("x"))).isEqualTo(2);
    }

    /** So nothing is lost where shares become points. */
    @Test
    void pairsAndNeighboursAreWholePoints() {
        var random = new SplittableRandom(23);
        var matching = Items.matching("x");
        var ordering = Items.ordering("x", Marking.PARTIAL);
        var order = new ArrayList<>(ordering.key());

        for (int i = 0; i < 200; i++) {
            var chosen = new LinkedHashMap<String, String>();
            for (Option term : matching.terms()) {
                chosen.put(term.id(), matching.options().get(random.nextInt(5)).id());
            }
            Collections.shuffle(order, random);
            for (double share : List.of(
                    Scoring.score(matching, new Response.Gaps(chosen)).value(),
                    Scoring.score(ordering, new Response.Order(order)).value())) {
                assertThat(ItemPoints.earned(share, 3) / 3.0).isEqualTo(share, within(1e-12));
            }
        }
    }
}
