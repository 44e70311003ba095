package org.readback.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.draft.Built;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftBody.Choosing;
import org.readback.draft.DraftGap;
import org.readback.draft.DraftItems;
import org.readback.draft.DraftKind;
import org.readback.draft.DraftOption;
import org.readback.draft.ItemDraft;
import org.readback.item.ItemId;
import org.readback.item.Items;
import org.readback.item.Skill;
import org.readback.item.Verdict;

class SheetTest {

    static Stream<Arguments> samples() {
        var samples = new ArrayList<Arguments>();
        for (var kind : List.of(FileKind.CSV, FileKind.EXCEL)) {
            Samples.forMoodle().forEach((name, draft) -> samples.add(Arguments.of(kind, name, draft)));
            for (var item : Items.ofEachKind("item")) {
                samples.add(Arguments.of(
                        kind, item.id().itemId(), DraftItems.draft(item).withName("Name")));
            }
        }
        return samples.stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsWrittenIsReadAgain(FileKind kind, String name, ItemDraft draft) {
        var written = Formats.write(List.of(draft), kind, _ -> Optional.empty());

        var again = Formats.read(written.bytes(), kind, Limits.USUAL);

        assertThat(again.faulty()).as(name).isEmpty();
        assertThat(again.notes()).isEmpty();
        RoundTrips.sameBut(draft, again.taken().getFirst().draft());
    }

    @ParameterizedTest
    @EnumSource(DraftKind.class)
    void everyKindHasATemplateWithAnExampleInEachLanguage(DraftKind kind) {
        if (kind == DraftKind.NEEDS_REWORK) return;
        var file = Formats.read(Formats.template(kind, FileKind.EXCEL).bytes(), FileKind.EXCEL, Limits.USUAL);

        assertThat(file.taken())
                .extracting(item ->
                        Objects.requireNonNull(item.draft().frame().language()).code())
                .containsExactly("en", "kk", "ru");
        for (var item : file.taken()) {
            assertThat(DraftKind.of(item.draft().body())).isEqualTo(kind);
            boolean files = !item.draft()
                            .texts()
                            .getOrDefault("stimulus.transcript", "")
                            .isEmpty()
                    || kind == DraftKind.HOTSPOT
                    || kind == DraftKind.TRUE_FALSE;
            var id = new ItemId(item.draft().externalId());
            if (kind == DraftKind.WRITING || kind == DraftKind.SPEAKING) {
                assertThat(DraftItems.task(item.draft(), id)).isInstanceOf(Built.Whole.class);
            } else if (!files && kind != DraftKind.PASSAGE) {
                assertThat(DraftItems.item(item.draft(), id)).isInstanceOf(Built.Whole.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void separatorsAreToldByTheHeadings(String separator) {
        var text = "stem,option_1,option_2,correct\n\"Who, or; what?\",he,she,B\n"
                .replace(",option", separator + "option")
                .replace(",correct", separator + "correct")
                .replace(",he,she,B", separator + "he" + separator + "she" + separator + "B");

        var draft = Formats.read(text.getBytes(UTF_8), FileKind.CSV, Limits.USUAL)
                .taken()
                .getFirst()
                .draft();

        assertThat(draft.stem()).isEqualTo("Who, or; what?");
        assertThat(((DraftBody.Choices) draft.body()).options())
                .containsExactly(new DraftOption("a", "he", 0, ""), new DraftOption("b", "she", 1, ""));
    }

    @Test
    void sheetsOfTeachersWithHeadingsInRussianAreUnderstood() {
        var text = """
            №;Вопрос;Вариант 1;Вариант 2;Вариант 3;Правильный ответ;Уровень;Комментарий
            1;Где пост?;у моста;у ворот;в лагере;у ворот;3;да
            """;

        var file = Formats.read(text.getBytes(Charset.forName("windows-1251")), FileKind.CSV, Limits.USUAL);

        var draft = file.taken().getFirst().draft();
        assertThat(((DraftBody.Choices) draft.body()).options())
                .extracting(DraftOption::weight)
                .containsExactly(0.0, 1.0, 0.0);
        assertThat(draft.frame().band()).isEqualTo(3);
        assertThat(file.notes()).containsExactly(ReadNote.of("formats.sheet.columns", "№, Комментарий"));
        assertThat(file.encoding()).isEqualTo("windows-1251");
    }

    @Test
    void columnsCanBeMapped() {
        var text = "X,Y,Z,K\nWho?,he,she,2\n".getBytes(UTF_8);

        assertThat(Formats.headings(text, FileKind.CSV, Limits.USUAL)).containsExactly("X", "Y", "Z", "K");
        var refusal = catchThrowableOfType(RefusedFile.class, () -> Formats.read(text, FileKind.CSV, Limits.USUAL));
        var columns = Map.of("X", "stem", "Y", "option_1", "Z", "option_2", "K", "correct");
        var file = Formats.readSheet(text, FileKind.CSV, columns, Limits.USUAL);

        assertThat(refusal.key()).isEqualTo("formats.sheet.stem");
        assertThat(refusal.parameters()).containsExactly("X, Y, Z, K");
        assertThat(file.taken()).hasSize(1);
        assertThat(file.notes()).isEmpty();
    }

    @Test
    void kindsAreGuessedWhereTheSheetSaysNone() {
        var file = csv("""
            stem,option_1,option_2,option_3,correct,accepted
            One?,a,b,c,C,
            Two?,a,b,c,"A, C",
            It rains.,,,,false,
            Where?,,,,,at the gate
            The [[*gate|tree]] is open.,,,,,
            Match,a -> 1,b -> 2,-> 3,,
            """);

        assertThat(file.taken())
                .extracting(item -> DraftKind.of(item.draft().body()))
                .containsExactly(
                        DraftKind.SINGLE_CHOICE,
                        DraftKind.MULTIPLE_CHOICE,
                        DraftKind.TRUE_FALSE,
                        DraftKind.SHORT_ANSWER,
                        DraftKind.CLOZE,
                        DraftKind.MATCHING);
        assertThat(((DraftBody.TrueFalse) file.taken().get(2).draft().body()).key())
                .isEqualTo(Verdict.FALSE);
    }

    @Test
    void weightsAndSettingsAreRead() {
        var file = csv("""
            kind,stem,option_1,option_2,option_3,correct,weights,skill,band,tags,marking
            multiple,Which?,a,b,c,,33.33333; 66.66667; -100,reading,9,"radio, gate",all or nothing
            """);

        var item = file.taken().getFirst();
        var body = (DraftBody.Choices) item.draft().body();
        assertThat(body.choosing()).isEqualTo(Choosing.SEVERAL);
        assertThat(body.options()).extracting(DraftOption::weight).containsExactly(0.3333333, 0.6666667, -1.0);
        assertThat(item.draft().frame().skill()).isEqualTo(Skill.READING);
        assertThat(item.draft().frame().tags()).containsExactly("radio", "gate");
        assertThat(item.changes()).containsExactly(ReadNote.of("formats.sheet.value", "band", "9"));
    }

    @ParameterizedTest
    @CsvSource({
        "[[stands|*stops|%50%halts#close]], Menu",
        "[[checkpoint|check point]], Typed",
        "[[=\\*post\\*|gate]], Typed",
        "[[#10:0.5]], Figure",
        "[[2:=gate]], Typed"
    })
    void gapsInACellAreMenusTypedOrNumbers(String gap, String kind) {
        var file = csv("kind,stem,text\ncloze,Complete.,\"The guard " + gap + " here.\"\n");

        var cloze = (DraftBody.Cloze) file.taken().getFirst().draft().body();
        assertThat(cloze.text()).isEqualTo("The guard {1} here.");
        assertThat(cloze.gaps().getFirst())
                .extracting(DraftGap::getClass)
                .extracting(Class::getSimpleName)
                .isEqualTo(kind);
    }

    @Test
    void whatIsFaultyIsNamedWithItsLineAndTheRestIsRead() {
        var file = csv("""
            kind,stem,option_1,option_2,correct,accepted,weights
            riddle,Who?,a,b,A,,
            single,Who?,a,b,E,,
            single,Who?,a,,A,,
            single,Who?,a,b,,,50
            number,How many?,,,,many,
            matching,Match,a,b,,,
            single,"Two
            lines?",a,b,A,,
            single,,a,b,A,,
            tf,It rains.,,,perhaps,,
            single,Good?,a,b,B,,
            """);

        assertThat(file.taken()).hasSize(2);
        assertThat(file.faulty())
                .extracting(ReadItem.Faulty::line, fault -> fault.reason().key())
                .containsExactly(
                        tuple(2, "formats.sheet.kind"),
                        tuple(3, "formats.sheet.correct"),
                        tuple(4, "formats.sheet.options"),
                        tuple(5, "formats.sheet.weights"),
                        tuple(6, "formats.sheet.number"),
                        tuple(7, "formats.sheet.pair"),
                        tuple(10, "formats.sheet.empty"),
                        tuple(11, "formats.sheet.correct"));
    }

    @Test
    void cellsThatProgramsWouldTakeForFormulasAreQuoted() {
        var written = Formats.write(
                List.of(new ItemDraft("=1+1", DraftKind.SINGLE_CHOICE.blank())), FileKind.CSV, _ -> Optional.empty());

        assertThat(new String(written.bytes(), UTF_8)).contains("'=1+1").doesNotContain(";=1+1");
    }

    private static ReadFile csv(String text) {
        return Formats.read(text.getBytes(UTF_8), FileKind.CSV, Limits.USUAL);
    }
}
