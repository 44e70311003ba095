package org.readback.editor.ui;

import org.readback.draft.DraftBody;

/** The editor of each kind. */
final class BodyEditors {
    private BodyEditors() {}

    static BodyEditor of(DraftBody body, Fields fields) {
        return switch (body) {
            case DraftBody.Choices choices -> new ChoicesEditor(choices, fields);
            case DraftBody.TrueFalse statement -> new TrueFalseEditor(statement, fields);
            case DraftBody.Cloze cloze -> new ClozeEditor(cloze, fields);
            case DraftBody.Matching matching -> new MatchingEditor(matching, fields);
            case DraftBody.Ordering ordering -> new OrderingEditor(ordering, fields);
            case DraftBody.TypedAnswers answers -> new TypedAnswersEditor(answers, fields);
            case DraftBody.Numeric number -> new NumericEditor(number, fields);
            case DraftBody.Coded coded -> new CodedEditor(coded, fields);
            case DraftBody.KeyFacts facts -> new KeyFactsEditor(facts, fields);
            case DraftBody.Dictation dictation -> new DictationEditor(dictation, fields);
            case DraftBody.SelectWords words -> new SelectWordsEditor(words, fields);
            case DraftBody.Hotspot hotspot -> new HotspotEditor(hotspot, fields);
            case DraftBody.Open open -> new OpenEditor(open, fields);
            case DraftBody.Passage _ -> new PassageEditor(fields);
            case DraftBody.NeedsRework rework -> new ReworkEditor(rework, fields);
        };
    }
}
