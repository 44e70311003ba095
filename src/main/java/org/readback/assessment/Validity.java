package org.readback.assessment;

import java.util.List;
import org.readback.assessment.Decision.Work;
import org.readback.psychometrics.Effort;
import org.readback.psychometrics.RapidGuess;

/** Whether enough of the answers were worked on for a result to stand. */
final class Validity {
    private Validity() {}

    /** The decision with the work behind it; its result is set aside where that was too little. Of an attempt whose rules
     * do not ask for it, the decision as it is. */
    static Decision judge(Decision decided, Blueprint test, Attempt.Rules rules, List<Reply> replies) {
        if (rules.leastEffort() == null) return decided;
        List<Effort> efforts = replies.stream().map(Reply::effort).toList();
        int rapid = (int) efforts.stream().filter(Effort.RAPID_GUESS::equals).count();
        Result result = RapidGuess.responseTimeEffort(efforts) >= rules.leastEffort()
                ? decided.result()
                : new Result.NotValid(test.kind(), test.parts(), replies.size(), rapid);
        return decided.worked(result, new Work(replies.size(), rapid));
    }
}
