package org.readback.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.item.Item;
import org.readback.item.ItemFrame;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.SingleChoice;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ItemEditsTest {
    @Autowired
    ItemBank bank;

    @Autowired
    ItemEdits edits;

    private final ItemId id = new ItemId("edit-" + UUID.randomUUID());
    private final ItemHome home = new ItemHome.Pool("pool-" + UUID.randomUUID());

    @Test
    void aWordingMadeHereIsInUseAndTheOneBeforeIsKept() {
        ItemVersionId first = edits.publish(edit("One", "a"));
        ItemVersionId second = edits.publish(edit("Two", "b"));

        assertThat(second).isEqualTo(new ItemVersionId(id, 2));
        assertThat(bank.current(id).orElseThrow().in(LanguageTag.EN).stem()).isEqualTo("Two");
        assertThat(bank.version(first).status()).isEqualTo(ItemStatus.RETIRED);
        assertThat(bank.version(first).in(LanguageTag.EN).stem()).isEqualTo("One");
    }

    @Test
    void filesBringBackNothingThatAPersonTookOutOfUse() {
        var source = new ItemSource(home, text("One", "a"), false);
        bank.add(List.of(source));
        edits.approve(List.of(new ItemVersionId(id, 1)));
        edits.retire(id);

        bank.add(List.of(source));
        bank.add(List.of(new ItemSource(home, text("Two", "a"), false)));

        assertThat(bank.current(id)).isEmpty();
        assertThat(bank.newest()).extracting(item -> item.version().item()).doesNotContain(id);
        edits.publish(edit("Three", "a"));
        assertThat(bank.current(id)).isPresent();
        assertThat(edits.isTakenOut(id)).isFalse();
    }

    @Test
    void whatShipsIsApprovedOnceAndAChangeInTheFilesWaitsAgain() {
        bank.add(List.of(new ItemSource(home, text("One", "a"), false)));
        var first = new ItemVersionId(id, 1);

        assertThat(edits.approve(List.of(first))).containsExactly(first);
        assertThat(edits.approve(List.of(first))).isEmpty();
        assertThat(bank.version(first).status()).isEqualTo(ItemStatus.LIVE);
        bank.add(List.of(new ItemSource(home, text("Two", "a"), false)));
        assertThat(bank.version(new ItemVersionId(id, 2)).status()).isEqualTo(ItemStatus.IN_REVIEW);
    }

    @Test
    void onlyWordsMayChangeIfStatisticsGoOn() {
        edits.publish(edit("One", "a"));

        assertThat(ItemEdits.mayContinue(text("One", "a"), text("Two", "a"))).isTrue();
        assertThat(ItemEdits.mayContinue(text("One", "a"), text("Two", "b"))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> edits.publish(new ItemEdit(home, text("Two", "b"), Optional.of(1))))
                .withMessageContaining("more than its words");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> edits.publish(new ItemEdit(home, text("Two", "a"), Optional.of(7))));
    }

    private ItemEdit edit(String stem, String key) {
        return new ItemEdit(home, text(stem, key), Optional.empty());
    }

    private Map<LanguageTag, Item> text(String stem, String key) {
        var choice = (SingleChoice) TestItems.choice(new TestItems.Marks(id.itemId(), 2, "gist", null));
        var frame = choice.frame();
        var said = new ItemFrame(
                frame.id(),
                frame.skill(),
                frame.band(),
                frame.topic(),
                stem,
                null,
                frame.feedback(),
                frame.source(),
                frame.duty());
        return Map.of(LanguageTag.EN, new SingleChoice(said, choice.options(), key));
    }
}
