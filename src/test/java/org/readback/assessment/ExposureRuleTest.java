package org.readback.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readback.assessment.Blueprint.Part;
import org.readback.bank.BankItem;
import org.readback.bank.ItemHome;
import org.readback.bank.ItemStatus;
import org.readback.bank.ItemVersionId;
import org.readback.bank.PoolExposure;
import org.readback.bank.TestItems;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.SingleChoice;
import org.readback.psychometrics.ContentTargets;
import org.readback.psychometrics.StartValues;
import org.readback.psychometrics.StoppingRule;

class ExposureRuleTest {
    private static final Part TEN = new Part(
            "part",
            "pool",
            "scale",
            Framework.CEFR,
            new StoppingRule(5, 10, 0.70),
            List.of(0.0),
            new ContentTargets(Map.of("gist", 0.25, "detail", 0.75)),
            Blueprint.Prior.STANDARD);

    private static BankItem item(SingleChoice text, ItemStatus status) {
        return new BankItem(
                new ItemVersionId(text.id(), 1),
                status,
                new ItemHome.Pool("pool"),
                Map.of(LanguageTag.EN, text),
                StartValues.choice(2));
    }

    private static List<BankItem> items(int gist, int detail, ItemStatus last) {
        var items = new ArrayList<BankItem>();
        for (int i = 1; i <= gist + detail; i++) {
            var marks = new TestItems.Marks("i-" + i, 2, i <= gist ? "gist" : "detail", null);
            items.add(item(TestItems.choice(marks), i == gist + detail ? last : ItemStatus.APPROVED));
        }
        return items;
    }

    @Test
    void aPoolIsControlledFromFourTimesTheLongestTestOn() {
        assertThat(ExposureRule.isControlled(items(10, 30, ItemStatus.LIVE), TEN))
                .isTrue();
        assertThat(ExposureRule.isControlled(items(10, 29, ItemStatus.LIVE), TEN))
                .isFalse();
    }

    @Test
    void eachTopicNeedsItsShareOfThat() {
        assertThat(ExposureRule.isControlled(items(9, 40, ItemStatus.LIVE), TEN))
                .isFalse();
        assertThat(ExposureRule.isControlled(items(20, 29, ItemStatus.LIVE), TEN))
                .isFalse();
        assertThat(ExposureRule.isControlled(items(0, 60, ItemStatus.LIVE), TEN))
                .isFalse();
    }

    @Test
    void oneSpecimenLeavesAPoolUncontrolled() {
        assertThat(ExposureRule.isControlled(items(20, 60, ItemStatus.IN_REVIEW), TEN))
                .isFalse();
    }

    @Test
    void whoSawOneItemOfAPassageIsAskedNoneOfIt() {
        var items = new ArrayList<BankItem>(items(2, 2, ItemStatus.APPROVED));
        for (String id : List.of("a", "b", "c")) {
            String stimulus = id.equals("c") ? "alone" : "shared";
            items.add(item(TestItems.about(stimulus, new TestItems.Marks(id, 2, "gist", null)), ItemStatus.APPROVED));
        }

        var independent = new PoolItems(items, new Candidates(0));
        var together = new PoolItems(items, new Candidates(0.45));
        Set<ItemId> seen = Set.of(new ItemId("a"), new ItemId("c"), new ItemId("unknown"));

        assertThat(independent.without(seen)).hasSize(5).contains(items.get(5));
        assertThat(together.without(seen)).hasSize(4).doesNotContain(items.get(5));
    }

    @Test
    void exposureIsLaidOutOnceForEachRevision() {
        var items = new PoolItems(items(2, 2, ItemStatus.APPROVED), new Candidates(0.45));
        var one = new PoolExposure(3, 1, Map.of("i-1", 1), Map.of("i-1", 0.5), OptionalInt.empty());
        var next = new PoolExposure(4, 2, Map.of("i-1", 2), Map.of("i-1", 0.7), OptionalInt.of(1));

        var first = items.exposure(one);

        assertThat(first.prices().prices()).isEqualTo(Map.of("i-1", 0.5));
        assertThat(items.exposure(one)).isSameAs(first);
        assertThat(items.exposure(next).prices().prices()).isEqualTo(Map.of("i-1", 0.7));
    }
}
