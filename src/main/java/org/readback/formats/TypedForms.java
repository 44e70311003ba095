package org.readback.formats;

import java.util.ArrayList;
import org.readback.draft.DraftAnswer;
import org.readback.draft.DraftKey;
import org.readback.item.AnswerForms;

/** Answers for systems that compare letter by letter. */
public final class TypedForms {

    private TypedForms() {}

    /** With alternatives and optional words written out; what cannot be read that way stays as it is. */
    public static DraftKey spelled(DraftKey key) {
        var answers = new ArrayList<DraftAnswer>();
        for (var answer : key.answers()) {
            for (var form : AnswerForms.readable(answer.text(), key.rules())) {
                answers.add(new DraftAnswer(
                        String.valueOf(answers.size() + 1),
                        form,
                        answer.reading(),
                        answer.weight(),
                        answer.feedback()));
            }
        }
        return new DraftKey(answers, key.rules());
    }
}
