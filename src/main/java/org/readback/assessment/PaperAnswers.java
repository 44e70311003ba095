package org.readback.assessment;

import java.util.List;
import org.readback.account.AccountId;
import org.readback.assessment.PaperForm.PaperItem;
import org.readback.item.LanguageTag;
import org.readback.item.Response;

/** A person's answer sheet, all of it.
 *
 * @param version of the test
 * @param answers in the order of the form, with the option ids of the items */
public record PaperAnswers(
        AttemptId attempt,
        AccountId person,
        BlueprintId test,
        int version,
        LanguageTag language,
        List<PaperItem> items,
        List<Response> answers,
        PaperMark mark) {
    public PaperAnswers {
        items = List.copyOf(items);
        answers = List.copyOf(answers);
        if (items.size() != answers.size()) {
            throw new IllegalArgumentException(answers.size() + " answers to " + items.size() + " items");
        }
    }
}
