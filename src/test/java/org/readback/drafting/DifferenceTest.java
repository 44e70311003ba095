package org.readback.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.drafting.WordDifference.Kind.KEPT;
import static org.readback.drafting.WordDifference.Kind.PUT_IN;
import static org.readback.drafting.WordDifference.Kind.TAKEN_OUT;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftOption;
import org.readback.draft.DraftTranslation;
import org.readback.draft.ItemDraft;
import org.readback.drafting.DraftDifference.Change;
import org.readback.drafting.WordDifference.Part;
import org.readback.item.LanguageTag;

class DifferenceTest {
    @Test
    void wordsThatWereTakenOutStandBeforeThoseThatWerePutIn() {
        assertThat(WordDifference.between("Meet at the old gate.", "Meet at the new gate."))
                .containsExactly(
                        new Part(KEPT, "Meet at the "),
                        new Part(TAKEN_OUT, "old "),
                        new Part(PUT_IN, "new "),
                        new Part(KEPT, "gate."));
        assertThat(WordDifference.between("", "New.")).containsExactly(new Part(PUT_IN, "New."));
        assertThat(WordDifference.between("Same", "Same")).containsExactly(new Part(KEPT, "Same"));
        assertThat(WordDifference.between("", "")).isEmpty();
    }

    /** What is kept and put in is the new text; what is kept and taken out has the words of the old one. */
    @Test
    void nothingIsLostInADifference() {
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            String before = text(random);
            String after = text(random);
            var parts = WordDifference.between(before, after);

            assertThat(joined(parts, TAKEN_OUT)).isEqualTo(after);
            assertThat(joined(parts, PUT_IN).strip().split("\\s+"))
                    .isEqualTo(before.strip().split("\\s+"));
        }
    }

    private static String joined(List<Part> parts, WordDifference.Kind without) {
        return parts.stream()
                .filter(part -> part.kind() != without)
                .map(Part::text)
                .collect(Collectors.joining());
    }

    private static String text(Random random) {
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(_ -> "abcd".substring(random.nextInt(4)) + (random.nextInt(3) == 0 ? "\n" : " "))
                .collect(Collectors.joining());
    }

    @Test
    void anotherKeyAnotherTextAndATranslationAreNamedByTheirPlaces() {
        ItemDraft draft = DraftSamples.choice("p");
        DraftBody.Choices body = (DraftBody.Choices) draft.body();
        var options = body.options().stream()
                .map(option -> new DraftOption(
                        option.id(),
                        option.text().replace("well", "spring"),
                        option.id().equals("b") ? 1 : 0,
                        option.feedback()))
                .toList();
        DraftContent changed = DraftSamples.withKazakh(
                draft.withBody(new DraftBody.Choices(options, body.choosing(), body.marking())));

        assertThat(DraftDifference.between(new DraftContent(draft), changed))
                .contains(
                        new Change(Optional.empty(), "key", "a", "b"),
                        new Change(Optional.empty(), "option.c", "At the well", "At the spring"),
                        new Change(Optional.of(LanguageTag.KK), "option.b", "", "Көпірде"))
                .hasSize(5);
        assertThat(DraftDifference.between(changed, changed)).isEmpty();
        assertThat(changed.translation(LanguageTag.KK).map(DraftTranslation::texts))
                .isPresent();
    }
}
