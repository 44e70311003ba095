package org.readback.assessment;

import java.util.List;
import org.readback.account.AccountId;
import org.readback.base.LocalText;

/** What to study after a result; implemented above, where courses are known. */
public interface StudyAdvice {
    /** The most useful first; empty if there is nothing to suggest. */
    List<Suggestion> next(AccountId person, Result result);

    /** Something to study.
     *
     * @param route within the application, such as {@code lessons/eng1-01} */
    record Suggestion(LocalText title, String route) {}
}
