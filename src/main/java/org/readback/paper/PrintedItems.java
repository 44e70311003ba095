package org.readback.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readback.item.Option;
import org.readback.item.Presentation;
import org.readback.item.TextPart;
import org.readback.item.Verdict;
import org.readback.paper.AnswerCell.Form;
import org.readback.paper.PrintedItem.Block;
import org.readback.paper.PrintedItem.Lettered;
import org.readback.paper.PrintedItem.Piece;

/** Makes of what may be shown of an item what is printed of it. */
final class PrintedItems {
    private static final int LINES = 5;

    private PrintedItems() {}

    /** The letter of a place, {@code A} for the first.
     *
     * @param place from 1 to 26 */
    static char letter(int place) {
        if (place < 1 || place > 26) throw new IllegalArgumentException("there are 26 letters: " + place);
        return (char) ('A' + place - 1);
    }

    /** @param verdicts the words for true, false and not given, in the language of the item */
    static PrintedItem of(Presentation item, List<String> verdicts) {
        return switch (item) {
            case Presentation.Choice choice ->
                printed(item, cell(Form.LETTER, choice.options(), 1), options(choice.options()));
            case Presentation.Choices choices ->
                printed(item, cell(Form.LETTERS, choices.options(), 1), options(choices.options()));
            case Presentation.Statement _ ->
                printed(item, new AnswerCell(Form.LETTER, Verdict.values().length, 1), verdicts(verdicts));
            case Presentation.Cloze cloze -> cloze(cloze);
            case Presentation.Matching matching -> matching(matching);
            case Presentation.Ordering ordering ->
                printed(
                        item,
                        cell(Form.ORDER, ordering.options(), ordering.options().size()),
                        options(ordering.options()));
            case Presentation.MarkedText text -> markedText(text);
            case Presentation.Hotspot hotspot ->
                printed(
                        item,
                        new AnswerCell(Form.LETTERS, hotspot.areas().size(), 1),
                        new Block.MarkedPicture(hotspot.areas()),
                        options(hotspot.areas().stream()
                                .map(area -> area.option())
                                .toList()));
            case Presentation.ShortText _, Presentation.Code _ ->
                printed(item, new AnswerCell(Form.WORDS, 0, 1), new Block.Lines(1));
            case Presentation.TypedCloze cloze -> typedCloze(cloze);
            case Presentation.Lines _ -> printed(item, new AnswerCell(Form.WORDS, 0, 1), new Block.Lines(LINES));
        };
    }

    private static PrintedItem cloze(Presentation.Cloze cloze) {
        var blocks = new ArrayList<Block>();
        blocks.add(running(cloze.parts()));
        int number = 0;
        int most = 0;
        for (TextPart.Blank blank : blanks(cloze.parts())) {
            number++;
            most = Math.max(most, blank.options().size());
            blocks.add(new Block.Numbered(number, "", lettered(blank.options())));
        }
        return printed(cloze, new AnswerCell(Form.LETTER_EACH, most, number), blocks.toArray(Block[]::new));
    }

    private static PrintedItem typedCloze(Presentation.TypedCloze cloze) {
        return printed(
                cloze, new AnswerCell(Form.WORDS_EACH, 0, blanks(cloze.parts()).size()), running(cloze.parts()));
    }

    private static PrintedItem matching(Presentation.Matching matching) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < matching.terms().size(); i++) {
            blocks.add(new Block.Numbered(i + 1, matching.terms().get(i).text(), List.of()));
        }
        blocks.add(options(matching.options()));
        var cell = cell(Form.LETTER_EACH, matching.options(), matching.terms().size());
        return printed(matching, cell, blocks.toArray(Block[]::new));
    }

    private static PrintedItem markedText(Presentation.MarkedText text) {
        var pieces = new ArrayList<Piece>();
        int places = 0;
        for (var stretch : text.stretches()) {
            pieces.add(
                    stretch.canBeMarked()
                            ? new Piece.Marked(stretch.text(), letter(Integer.parseInt(stretch.place())))
                            : new Piece.Words(stretch.text()));
            if (stretch.canBeMarked()) places++;
        }
        return printed(text, new AnswerCell(Form.LETTERS, places, 1), new Block.Running(pieces));
    }

    private static Block running(List<TextPart> parts) {
        var pieces = new ArrayList<Piece>();
        int number = 0;
        for (TextPart part : parts) {
            pieces.add(
                    switch (part) {
                        case TextPart.Words(var words) -> new Piece.Words(words);
                        case TextPart.Blank _ -> new Piece.Gap(++number);
                    });
        }
        return new Block.Running(pieces);
    }

    /** The gaps in reading order, as they are numbered on paper. */
    static List<TextPart.Blank> blanks(List<TextPart> parts) {
        return parts.stream()
                .filter(TextPart.Blank.class::isInstance)
                .map(TextPart.Blank.class::cast)
                .toList();
    }

    private static Block verdicts(List<String> words) {
        return new Block.Options(IntStream.range(0, words.size())
                .mapToObj(i -> new Lettered(letter(i + 1), words.get(i)))
                .toList());
    }

    private static Block options(List<Option> options) {
        return new Block.Options(lettered(options));
    }

    private static List<Lettered> lettered(List<Option> options) {
        return options.stream()
                .map(option -> new Lettered(letter(Integer.parseInt(option.id())), option.text()))
                .toList();
    }

    private static AnswerCell cell(Form form, List<Option> options, int parts) {
        return new AnswerCell(form, options.size(), parts);
    }

    private static PrintedItem printed(Presentation item, AnswerCell cell, Block... blocks) {
        var frame = item.frame();
        return new PrintedItem(
                frame.stem(), frame.language(), Optional.ofNullable(frame.stimulus()), List.of(blocks), cell);
    }
}
