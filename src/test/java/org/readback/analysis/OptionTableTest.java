package org.readback.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readback.item.Item;
import org.readback.item.Items;
import org.readback.item.Marking;
import org.readback.item.Response;
import org.readback.psychometrics.MatchedResponse;

class OptionTableTest {

    @Test
    void aPairThatNobodyMakesIsNoIdleOptionButADistractorNobodyTakesIsOne() {
        // the terms 1, 2, 3 belong to c, a, d; nobody ever takes e
        var right = new Response.Gaps(Map.of("1", "c", "2", "a", "3", "d"));
        var wrong = new Response.Gaps(Map.of("1", "b", "2", "a", "3", "a"));

        assertThat(names(Items.matching("x"), right, wrong)).containsExactly("1:b", "1:c", "1:e", "2:a", "3:a", "3:d");
    }

    @Test
    void verdictsAndWordsAreOptionsAndAnOrderHasNone() {
        assertThat(names(Items.trueFalseNotGiven("x"), new Response.Choice("false")))
                .containsExactly(":true", ":false", ":not-given");
        assertThat(names(Items.selectWords("x"), new Response.DontKnow())).containsExactly(":a", ":b", ":c", ":d");
        assertThat(names(Items.ordering("x", Marking.PARTIAL), new Response.Order(List.of("a", "b", "c", "d"))))
                .isEmpty();
    }

    private static List<String> names(Item item, Response... given) {
        var matched = Collections.nCopies(given.length, new MatchedResponse(0.5, 0, MatchedResponse.NO_OPTION));
        return new OptionTable(item)
                .findings(List.of(given), matched, 1).stream()
                        .map(each -> each.gap() + ":" + each.option())
                        .toList();
    }
}
