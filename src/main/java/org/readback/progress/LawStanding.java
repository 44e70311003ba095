package org.readback.progress;

import java.util.List;
import java.util.Optional;
import org.readback.assessment.Result.Levels;
import org.readback.assessment.Result.NotValid;
import org.readback.assessment.Result.Passing;
import org.readback.assessment.ResultSummary;
import org.readback.assessment.TestKind;

/** Where somebody stands with the test of law and conduct: the newest valid result decides. */
public enum LawStanding {
    NOT_TAKEN,
    /** Taken, but no result was valid. */
    NOT_VALID,
    NOT_PASSED,
    PASSED;

    /** @param results of one person, newest first */
    static LawStanding of(List<ResultSummary> results) {
        return deciding(results)
                .map(decides -> switch (decides.result()) {
                    case Passing passing -> passing.isPassed() ? PASSED : NOT_PASSED;
                    case NotValid _, Levels _ -> NOT_VALID;
                })
                .orElse(NOT_TAKEN);
    }

    /** The newest valid result; while there is none, the newest.
     *
     * @param results of one person, newest first */
    static Optional<ResultSummary> deciding(List<ResultSummary> results) {
        Optional<ResultSummary> valid = results.stream()
                .filter(each -> each.result() instanceof Passing)
                .findFirst();
        return valid.or(() -> results.stream()
                .filter(each -> each.result() instanceof NotValid notValid && notValid.test() == TestKind.MASTERY)
                .findFirst());
    }
}
