package org.readback.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftBody.Choosing;
import org.readback.draft.DraftOption;
import org.readback.draft.ItemDraft;
import org.readback.item.Marking;

class AikenTest {

    @Test
    void stemsOptionsAndAnswersAreRead() {
        var file = read("""
            What is the first thing to do?
            A. Shout.
            B) Stop.
            ANSWER: B

            Two lines
            of a stem
            a) one
            b) two
            c) three
            Answer: c
            """);

        var first = file.taken().getFirst();
        assertThat(first.draft().stem()).isEqualTo("What is the first thing to do?");
        assertThat(((DraftBody.Choices) first.draft().body()).options())
                .containsExactly(new DraftOption("a", "Shout.", 0, ""), new DraftOption("b", "Stop.", 1, ""));
        assertThat(file.taken().get(1).draft().stem()).isEqualTo("Two lines\nof a stem");
        assertThat(file.items()).extracting(ReadItem::line).containsExactly(1, 6);
    }

    @Test
    void whatIsFaultyIsNamedWithItsLine() {
        var file = read("""
            No answer here?
            A. one
            B. two

            Wrong letter?
            A. one
            B. two
            ANSWER: D

            One option?
            A. one
            ANSWER: A

            Good?
            A. one
            B. two
            ANSWER: A
            the end
            """);

        assertThat(file.taken()).hasSize(1);
        assertThat(file.faulty())
                .extracting(ReadItem.Faulty::line, fault -> fault.reason().key())
                .containsExactly(
                        tuple(1, "formats.aiken.unfinished"),
                        tuple(5, "formats.aiken.answer"),
                        tuple(10, "formats.aiken.options"),
                        tuple(18, "formats.aiken.unfinished"));
    }

    @Test
    void severalRightLettersShareTheMark() {
        var body = (DraftBody.Choices) read("Which?\nA. a\nB. b\nC. c\nANSWER: A, C\n")
                .taken()
                .getFirst()
                .draft()
                .body();

        assertThat(body.choosing()).isEqualTo(Choosing.SEVERAL);
        assertThat(body.options()).extracting(DraftOption::weight).containsExactly(0.5, 0.0, 0.5);
    }

    @Test
    void whatIsWrittenIsReadAgainAndWhatIsLeftOutIsNamed() {
        var options = List.of(new DraftOption("a", "one", 0, ""), new DraftOption("b", "two", 1, ""));
        var plain = new ItemDraft(
                        "Which is *right*?", new DraftBody.Choices(options, Choosing.ONE, Marking.ALL_OR_NOTHING))
                .withName("Which is right?");
        var statement = Samples.draft("t", "It rains.", Samples.trueFalse());

        var written = Formats.write(
                List.of(plain, statement, Samples.draft("m", "Match.", Samples.matching())),
                FileKind.AIKEN,
                _ -> Optional.empty());
        var again = Formats.read(written.bytes(), FileKind.AIKEN, Limits.USUAL).taken();

        assertThat(again).hasSize(2);
        assertThat(((DraftBody.Choices) again.getFirst().draft().body()).options())
                .isEqualTo(options);
        assertThat(again.getFirst().draft().stem()).isEqualTo("Which is \\*right\\*?");
        assertThat(((DraftBody.Choices) again.get(1).draft().body()).options())
                .extracting(DraftOption::text, DraftOption::weight)
                .containsExactly(tuple("True", 0.0), tuple("False", 1.0));
        assertThat(written.notes())
                .extracting(WrittenFile.Note::item, WrittenFile.Note::loss)
                .containsExactly(tuple("t", WrittenFile.Loss.CHANGED), tuple("m", WrittenFile.Loss.LEFT_OUT));
    }

    private static ReadFile read(String text) {
        return Formats.read(text.getBytes(UTF_8), FileKind.AIKEN, Limits.USUAL);
    }
}
