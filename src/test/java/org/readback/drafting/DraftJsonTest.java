package org.readback.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.readback.draft.DraftAnswer;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftFrame;
import org.readback.draft.DraftGap;
import org.readback.draft.DraftKey;
import org.readback.draft.DraftKind;
import org.readback.draft.DraftNumber;
import org.readback.draft.DraftOption;
import org.readback.draft.DraftStimulus;
import org.readback.draft.ItemDraft;
import org.readback.draft.OpenForm;
import org.readback.item.MediaId;
import org.readback.item.Plays;
import org.readback.item.ReportForm;
import org.readback.item.Spelling;
import org.readback.item.TaskUse;
import org.readback.item.TypedRules;
import org.readback.item.TypedRules.Setting;
import org.readback.item.Verdict;

class DraftJsonTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NEEDS_REWORK")
    void theEmptyDraftOfEachKindComesBackAsItWas(DraftKind kind) {
        comesBack(new ItemDraft("", kind.blank()));
    }

    @Test
    void everythingThatADraftMayHoldComesBackAsItWas() {
        var menu = new DraftGap.Menu("1", List.of(new DraftOption("a", "at", 1.0 / 3, "Ә ғ \u0000 \"")), 2);
        var typed = new DraftGap.Typed(
                "2",
                new DraftKey(
                        List.of(new DraftAnswer("a", "0*", DraftAnswer.Reading.WILDCARD, 0.5, "nearly")),
                        TypedRules.tolerant(Spelling.HALF, Setting.NUMBERS_ALIKE, Setting.CAPITALS_COUNT)),
                1);
        var figure = new DraftGap.Figure("3", List.of(new DraftNumber("a", "1,5", 0.25, 1, "")), 1);
        comesBack(new ItemDraft("", new DraftBody.Cloze("{1} {2} {3}", List.of(menu, typed, figure)))
                .withStimulus(new DraftStimulus(
                        "p",
                        "Title",
                        "Text",
                        new DraftStimulus.Sound("a.mp3", Plays.ONCE, 2, "Over."),
                        List.of(new DraftStimulus.Picture("b.png", "A map"))))
                .withFrame(DraftFrame.EMPTY.withLanguage(null).withTags(List.of("b", "a")))
                .withAttachments(Map.of("a.mp3", MediaId.of(new byte[] {1})))
                .withNotes(List.of("from a file")));
        comesBack(new ItemDraft("", new DraftBody.TrueFalse(Verdict.NOT_GIVEN, Map.of(Verdict.TRUE, "No."))));
        comesBack(new ItemDraft("", new DraftBody.NeedsRework("gift", "{...}", "formats.calculated")));
        var form = new ReportForm(
                "sitrep", 1, "SITREP", List.of(new ReportForm.Field("a", "Alpha", Map.of("kk", "Уақыты"), 1)));
        comesBack(new ItemDraft(
                "",
                new DraftBody.Open(
                        new OpenForm.Report(20, 60, form), TaskUse.LEVEL, "Report", List.of("where"), "", "")));
    }

    @Test
    void translationsComeBackWithWhatTheyWereMadeOf() {
        DraftContent content = DraftSamples.withKazakh(DraftSamples.choice("p"));

        String written = DraftJson.write(content.translations());

        assertThat(DraftJson.readTranslations(written)).isEqualTo(content.translations());
        assertThat(DraftJson.write(DraftJson.readTranslations(written))).isEqualTo(written);
    }

    private static void comesBack(ItemDraft draft) {
        String written = DraftJson.write(draft);
        assertThat(DraftJson.read(written)).isEqualTo(draft);
        assertThat(DraftJson.write(DraftJson.read(written))).isEqualTo(written);
    }
}
