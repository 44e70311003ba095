package org.readback.rescoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.readback.assessment.Result.Ended;
import org.readback.assessment.Result.Indication;
import org.readback.assessment.Result.Levels;
import org.readback.assessment.Result.SkillResult;
import org.readback.bank.TestItems;
import org.readback.bank.TestItems.Marks;
import org.readback.item.ClozeWithOptions;
import org.readback.item.Item;
import org.readback.item.Response;
import org.readback.item.Scoring;
import org.readback.item.ShortAnswer;
import org.readback.item.SingleChoice;

class KeysTest {
    private static final Marks MARKS = new Marks("keys-001", 2, "topic", null);
    private static final Item CHOICE = TestItems.choice(MARKS);
    private static final Item CLOZE = TestItems.cloze("keys-002", "One {1} two {2}.");
    private static final Item TYPED = TestItems.typed(MARKS);

    @Test
    void anotherOptionIsRight() {
        var mended = (SingleChoice) Keys.with(CHOICE, Map.of("", List.of("c")));

        assertThat(mended.key()).isEqualTo("c");
        assertThat(mended.options()).isEqualTo(((SingleChoice) CHOICE).options());
        assertThatThrownBy(() -> Keys.with(CHOICE, Map.of("", List.of("z"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneGapIsMendedAndTheOthersKeepTheirs() {
        var mended = (ClozeWithOptions) Keys.with(CLOZE, Map.of("1", List.of("d")));

        assertThat(mended.gaps()).extracting(gap -> gap.id() + gap.key()).containsExactly("2c", "1d");
    }

    @Test
    void oneMoreAnswerIsAccepted() {
        Item mended = Keys.with(TYPED, Map.of("", List.of("a pair")));

        assertThat(((ShortAnswer) mended).accepted()).containsExactly("two", "a pair");
        assertThat(Scoring.score(mended, new Response.Text("a pair")).isFull()).isTrue();
    }

    @Test
    void anUnchangedKeyIsTheSameItem() {
        for (Item item : List.of(CHOICE, CLOZE, TYPED)) {
            assertThat(Keys.with(item, Map.of())).isEqualTo(item);
            assertThat(Keys.fits(item, Keys.with(item, Map.of()))).isTrue();
        }
        assertThat(Keys.fits(CHOICE, CLOZE)).isFalse();
    }

    @Test
    void anotherBandIsAChangeAndAnotherMarginIsNone() {
        assertThat(Change.between(levels(2, 0.8), levels(2, 0.6))).isEmpty();
        assertThat(Change.between(levels(2, 0.8), levels(3, 0.6)))
                .containsExactly(new Change.Band("reading", OptionalInt.of(2), OptionalInt.of(3)));
    }

    private static Levels levels(int band, double mass) {
        var indication = new Indication(band, mass, band + 1, 1 - mass, -1, 1, List.of(-1.0, 0.0, 1.0, 2.0));
        return new Levels(List.of(new SkillResult("reading", 9, Ended.MAXIMUM, java.util.Optional.of(indication))));
    }
}
