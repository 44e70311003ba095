package org.readback.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readback.item.LanguageTag;

class DraftTranslationTest {
    private static final ItemDraft DRAFT = new ItemDraft("Who goes there?", DraftKind.SHORT_ANSWER.blank());

    static java.util.List<DraftKind> toBegin() {
        return DraftKind.toBegin();
    }

    @Test
    void aTextIsMissingThenUpToDateThenOutOfDate() {
        var russian = new DraftTranslation(LanguageTag.RU);
        assertThat(russian.state(DRAFT, "stem")).isEqualTo(DraftTranslation.State.MISSING);

        var made = russian.with(DRAFT, "stem", "Кто идёт?");
        assertThat(made.state(DRAFT, "stem")).isEqualTo(DraftTranslation.State.UP_TO_DATE);
        assertThat(made.places(DRAFT, DraftTranslation.State.MISSING)).isEmpty();
        assertThat(made.of(DRAFT).stem()).isEqualTo("Кто идёт?");
        assertThat(made.of(DRAFT).frame().language()).isEqualTo(LanguageTag.RU);

        var changed = DRAFT.withStem("Who is there?");
        assertThat(made.places(changed, DraftTranslation.State.OUT_OF_DATE)).containsExactly("stem");
        assertThat(made.with(changed, "stem", "Кто там?").state(changed, "stem"))
                .isEqualTo(DraftTranslation.State.UP_TO_DATE);
        assertThat(made.with(DRAFT, "stem", " ")).isEqualTo(russian);
    }

    @ParameterizedTest
    @MethodSource("toBegin")
    void anEmptyPageIsOfItsKind(DraftKind kind) {
        assertThat(DraftKind.of(kind.blank())).isEqualTo(kind);
    }
}
