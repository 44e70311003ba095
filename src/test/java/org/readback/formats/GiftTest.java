package org.readback.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftBody.Choosing;
import org.readback.draft.DraftGap;
import org.readback.draft.DraftOption;
import org.readback.draft.ItemDraft;
import org.readback.item.LanguageTag;
import org.readback.item.Verdict;

class GiftTest {

    static Stream<Map.Entry<String, ItemDraft>> samples() {
        return Samples.forGift().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsWrittenIsReadAgain(Map.Entry<String, ItemDraft> sample) {
        var written = Formats.write(List.of(sample.getValue()), FileKind.GIFT, _ -> Optional.empty());

        var again = Formats.read(written.bytes(), FileKind.GIFT, Limits.USUAL);

        assertThat(again.items()).hasSize(1);
        RoundTrips.same(sample.getValue(), again.taken().getFirst().draft());
    }

    @Test
    void allSamplesTogetherStayApartAndInOrder() {
        var drafts = List.copyOf(Samples.forGift().values());

        var written = Formats.write(drafts, FileKind.GIFT, _ -> Optional.empty());
        var again = Formats.read(written.bytes(), FileKind.GIFT, Limits.USUAL);

        assertThat(again.taken()).hasSize(drafts.size());
        assertThat(again.taken())
                .extracting(item -> item.draft().externalId())
                .containsExactlyElementsOf(
                        drafts.stream().map(ItemDraft::externalId).toList());
    }

    @Test
    void kindsThatGiftDoesNotCarryAreNamed() {
        var written = Formats.write(
                List.of(Samples.draft("o-1", "Order.", Samples.ordering())), FileKind.GIFT, _ -> Optional.empty());

        assertThat(written.bytes()).isEmpty();
        assertThat(written.notes())
                .extracting(WrittenFile.Note::item, WrittenFile.Note::loss)
                .containsExactly(tuple("o-1", WrittenFile.Loss.LEFT_OUT));
    }

    @Test
    void choicesHaveOneKeyOrSharesOfTheMark() {
        var single = choices("::Tomb:: Who lies here?{~Grant#no ~%25%Lee =no one#yes}");
        var several = choices("Which two?{~%50%halt ~%50%identify#ok ~%-100%fire}");

        assertThat(single.choosing()).isEqualTo(Choosing.ONE);
        assertThat(single.options())
                .containsExactly(
                        new DraftOption("a", "Grant", 0, "no"),
                        new DraftOption("b", "Lee", 0.25, ""),
                        new DraftOption("c", "no one", 1, "yes"));
        assertThat(several.choosing()).isEqualTo(Choosing.SEVERAL);
        assertThat(several.options()).extracting(DraftOption::weight).containsExactly(0.5, 0.5, -1.0);
    }

    @ParameterizedTest
    @CsvSource({"{T}, TRUE", "{TRUE}, TRUE", "{ F }, FALSE", "{false}, FALSE", "{T#wrong#right}, TRUE"})
    void statementsAreTrueOrFalse(String answer, Verdict verdict) {
        assertThat(((DraftBody.TrueFalse) one("It rains." + answer).body()).key())
                .isEqualTo(verdict);
    }

    @Test
    void theFirstFeedbackToAStatementIsThatToTheWrongAnswer() {
        var statement = (DraftBody.TrueFalse) one("It rains.{F#No.#Yes.}").body();

        assertThat(statement.why()).isEqualTo(Map.of(Verdict.TRUE, "No.", Verdict.FALSE, "Yes."));
    }

    @ParameterizedTest
    @CsvSource({
        "{#1822:5}, 1822, 5",
        "{#1..5}, 3, 2",
        "{#=3.14:0.01}, 3.14, 0.01",
        "'{#2,5}', 2.5, 0",
        "{#-1.5e3:10}, -1500, 10",
        "{#3.141..3.142#good}, 3.1415, 0.0005"
    })
    void numbersHaveATolerance(String answer, String value, double tolerance) {
        var number =
                ((DraftBody.Numeric) one("How many?" + answer).body()).values().getFirst();

        assertThat(number.value()).isEqualTo(value);
        assertThat(number.tolerance()).isEqualTo(tolerance);
        assertThat(number.weight()).isEqualTo(1);
    }

    @Test
    void severalNumbersHaveSharesAndAnythingElseMayBeAnswered() {
        var values = ((DraftBody.Numeric)
                        one("When?{#=1822:0 =%50%1822:2#near ~#far}").body())
                .values();

        assertThat(values)
                .extracting(value -> value.value() + " " + value.weight() + " " + value.feedback())
                .containsExactly("1822 1.0 ", "1822 0.5 near", "* 0.0 far");
    }

    @Test
    void answersInTheMiddleAreAGap() {
        var menu = (DraftBody.Cloze)
                one("Grant is {~buried =entombed ~living} in this tomb.").body();
        var typed = (DraftBody.Cloze) one("Two plus {=two =2} equals four.").body();

        assertThat(menu.text()).isEqualTo("Grant is {1} in this tomb.");
        assertThat(menu.gaps().getFirst()).isInstanceOf(DraftGap.Menu.class);
        assertThat(typed.gaps().getFirst()).isInstanceOf(DraftGap.Typed.class);
        assertThat(one("It is {T} that it rains.").stem()).isEqualTo("It is _____ that it rains.");
    }

    @Test
    void matchingMayHaveDistractors() {
        var matching = (DraftBody.Matching)
                one("Match.{=cat -> mouse =dog->bone =cow -> bone = -> grass}").body();

        assertThat(matching.terms()).hasSize(3);
        assertThat(matching.options()).extracting("text").containsExactly("mouse", "bone", "grass");
        assertThat(matching.pairs()).isEqualTo(Map.of("1", "a", "2", "b", "3", "b"));
    }

    @Test
    void categoriesTagsCommentsAndNamesAreKept() {
        var file = read("""
            // question: 0  name: Switch category to $course$/top/Duty
            $CATEGORY: $course$/top/Duty/Gate

            // question: 12  name: Post
            // [id:gate-1] [tag:band:3] [tag:radio]
            // ask Omar
            ::Post 4::[html]<p>Which <b>post</b>?<br>Say it.</p>{=4####Because.}

            $CATEGORY: Other

            Second {}
            """);

        var first = file.taken().getFirst().draft();
        assertThat(first.externalId()).isEqualTo("gate-1");
        assertThat(first.name()).isEqualTo("Post 4");
        assertThat(first.frame().category()).isEqualTo("Duty/Gate");
        assertThat(first.frame().band()).isEqualTo(3);
        assertThat(first.frame().tags()).containsExactly("radio");
        assertThat(first.notes()).containsExactly("ask Omar");
        assertThat(first.stem()).isEqualTo("Which **post**?\nSay it.");
        assertThat(first.feedback().general()).isEqualTo("Because.");
        assertThat(file.taken().get(1).draft().frame().category()).isEqualTo("Other");
        assertThat(file.taken().get(1).draft().body()).isInstanceOf(DraftBody.Open.class);
        assertThat(file.items()).extracting(ReadItem::line).containsExactly(7, 11);
    }

    @Test
    void escapedSignsAreSigns() {
        var draft = one("::a\\:b:: Is 1 \\= \\{x\\} \\~ \\#?\\nNext. {=a\\=b ~\\#c#see \\#1}");

        assertThat(draft.name()).isEqualTo("a:b");
        assertThat(draft.stem()).isEqualTo("Is 1 = {x} ~ #?\nNext.");
        assertThat(((DraftBody.Choices) draft.body()).options())
                .extracting(DraftOption::text, DraftOption::feedback)
                .containsExactly(tuple("a=b", ""), tuple("#c", "see #1"));
    }

    @Test
    void htmlWithEqualsSignsInItsTagsIsOneAnswer() {
        var options = choices("[html]Who?{=<span class=\"x\">he</span> ~she<script>alert(1)</script>}")
                .options();

        assertThat(options).extracting(DraftOption::text).containsExactly("he", "she");
    }

    @Test
    void whatIsFaultyIsNamedWithItsLineAndTheRestIsRead() {
        var file = read("""
            Good {T}

            Open {=a ~b

            Next {=c

            ::no end
            x {T}

            Odd {#abc}

            a } b

            Last {F}
            """);

        assertThat(file.taken()).hasSize(2);
        assertThat(file.faulty())
                .extracting(ReadItem.Faulty::line, fault -> fault.reason().key())
                .containsExactly(
                        tuple(3, "formats.gift.unclosed"),
                        tuple(5, "formats.gift.unclosed"),
                        tuple(7, "formats.gift.name"),
                        tuple(10, "formats.gift.number"),
                        tuple(12, "formats.gift.braces"));
    }

    @Test
    void blankLinesInsideBracesAreASlip() {
        assertThat(choices("Who?{\n=a\n\n~b\n}").options()).hasSize(2);
    }

    @Test
    void oldFilesInRussianAreRead() {
        var bytes = "::Пост:: Где стоит пост?{=у ворот ~на мосту}".getBytes(Charset.forName("windows-1251"));

        var file = Formats.read(bytes, FileKind.GIFT, Limits.USUAL);

        assertThat(file.encoding()).isEqualTo("windows-1251");
        assertThat(file.taken().getFirst().draft().stem()).isEqualTo("Где стоит пост?");
        assertThat(file.taken().getFirst().draft().frame().language()).isEqualTo(LanguageTag.RU);
    }

    private static DraftBody.Choices choices(String text) {
        return (DraftBody.Choices) one(text).body();
    }

    private static ItemDraft one(String text) {
        return read(text).taken().getFirst().draft();
    }

    private static ReadFile read(String text) {
        return Formats.read(text.getBytes(UTF_8), FileKind.GIFT, Limits.USUAL);
    }
}
