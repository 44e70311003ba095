package org.readback.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.readback.draft.DraftFeedback;
import org.readback.draft.ItemDraft;
import org.readback.formats.FileKind;
import org.readback.formats.Formats;
import org.readback.formats.Limits;
import org.readback.formats.ReadItem;
import org.readback.formats.Samples;

/** What is written comes back the same. */
class RoundTripTest {

    static Stream<Arguments> samples() {
        return Stream.of(FileKind.QTI_21, FileKind.QTI_30)
                .flatMap(kind -> QtiSamples.all().entrySet().stream()
                        .map(sample -> Arguments.of(kind, sample.getKey(), sample.getValue())));
    }

    /** What QTI 1.2 carries; the rest is not in the file, or changed, with a note. */
    static Stream<Arguments> samplesOfVersion1() {
        var others = Set.of(
                "gaps of all kinds",
                "words to mark",
                "places on a picture",
                "recording",
                "essay with a template",
                "sound");
        var lossy = Set.of("gap to type in", "several", "essay", "ordering");
        return Stream.of(FileKind.QTI_12, FileKind.COMMON_CARTRIDGE)
                .flatMap(kind -> QtiSamples.all().entrySet().stream()
                        .filter(sample -> !others.contains(sample.getKey()) && !lossy.contains(sample.getKey()))
                        .map(sample -> Arguments.of(kind, sample.getKey(), sample.getValue())));
    }

    private static List<ItemDraft> again(List<ItemDraft> drafts, FileKind kind) {
        var file = Qti.write(drafts, kind, QtiSamples::media).bytes();
        assertThat(Formats.detect(file, "x.zip", Limits.USUAL)).contains(kind);
        var read = Qti.read(file, kind, Limits.USUAL);
        assertThat(read.items()).allSatisfy(item -> assertThat(item).isInstanceOf(ReadItem.Taken.class));
        return read.taken().stream().map(ReadItem.Taken::draft).toList();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("samples")
    void anItemOfEachKindComesBackTheSame(FileKind kind, String name, ItemDraft draft) {
        var read = again(List.of(draft), kind);

        assertThat(read).as(name).hasSize(1);
        assertThat(Lines.of(read.getFirst())).isEqualTo(Lines.of(draft));
        if (!name.equals("passage")) assertThat(Lines.frame(read.getFirst())).isEqualTo(Lines.frame(draft));
    }

    @ParameterizedTest
    @EnumSource(names = {"QTI_21", "QTI_30"})
    void allOfThemComeBack(FileKind kind) {
        var drafts = List.copyOf(QtiSamples.all().values());

        assertThat(again(drafts, kind))
                .extracting(ItemDraft::name)
                .containsExactlyInAnyOrderElementsOf(
                        drafts.stream().map(ItemDraft::name).toList());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("samplesOfVersion1")
    void anItemOfAKindThatVersion1KnowsComesBackTheSame(FileKind kind, String name, ItemDraft draft) {
        var whole = draft.withFeedback(new DraftFeedback(
                draft.feedback().right(),
                "",
                draft.feedback().wrong(),
                draft.feedback().general()));

        var read = again(List.of(whole), kind);

        assertThat(read).as(name).hasSize(1);
        assertThat(Lines.of(read.getFirst())).isEqualTo(Lines.of(whole));
    }

    @ParameterizedTest
    @EnumSource(names = {"QTI_21", "QTI_30", "QTI_12", "COMMON_CARTRIDGE"})
    void itemsUnderAPassageStayUnderIt(FileKind kind) {
        var passage = Samples.passage();
        var single = Samples.draft("s-1", "Where?", Samples.single());
        var under = single.withFrame(single.frame().withPassage("Notice at the gate"));

        var read = again(List.of(passage, under), kind);

        assertThat(read.getLast().frame().passage())
                .isNotBlank()
                .isEqualTo(read.getFirst().externalId());
    }
}
