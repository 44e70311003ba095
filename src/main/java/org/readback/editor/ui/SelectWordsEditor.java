package org.readback.editor.ui;

import java.util.HashSet;
import java.util.regex.Pattern;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftOption;

/** A text in which the right words are to be marked. */
final class SelectWordsEditor extends BodyEditor {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    private final RunningText running;
    private final RowList<DraftOption> words;

    SelectWordsEditor(DraftBody.SelectWords body, Fields fields) {
        super(fields);
        words = new RowList<>("editor.words", body.words(), this::row, fields.changed()).removing(this::unmark);
        running = new RunningText(fields, "editor.words", body.text(), this::next, this::mark);
        getContent().add(running, words);
    }

    private String next() {
        var taken = new HashSet<>(words.keys());
        PLACE.matcher(running.text.getValue()).results().forEach(place -> taken.add(place.group(1)));
        return Keys.letter(taken);
    }

    private void mark(String id, String chosen) {
        words.add(new DraftOption(id, chosen, 0, ""));
        fields.changed().run();
    }

    private boolean unmark(DraftOption word) {
        running.unmark(word.id(), word.text());
        return true;
    }

    private Row<DraftOption> row(DraftOption word) {
        var text = fields.line("editor.word.text", word.text());
        var right = fields.check("editor.word.right", word.isRight());
        return new Row<>(
                word.id(),
                () -> new DraftOption(
                        word.id(),
                        text.getValue(),
                        right.getValue() == word.isRight() ? word.weight() : right.getValue() ? 1 : 0,
                        word.feedback()),
                text,
                right);
    }

    @Override
    DraftBody body() {
        return new DraftBody.SelectWords(running.text.getValue(), words.values());
    }
}
