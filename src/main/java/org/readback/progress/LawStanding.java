package org.readback.progress;

import java.util.List;
import org.readback.assessment.Result.Mastery;
import org.readback.assessment.ResultSummary;

/** Where somebody stands with the test of law and conduct: the newest result decides. */
public enum LawStanding {
    NOT_TAKEN,
    NOT_PASSED,
    PASSED;

    /** @param results of one person, newest first */
    static LawStanding of(List<ResultSummary> results) {
        return results.stream()
                .map(ResultSummary::result)
                .filter(Mastery.class::isInstance)
                .map(Mastery.class::cast)
                .findFirst()
                .map(mastery -> mastery.isPassed() ? PASSED : NOT_PASSED)
                .orElse(NOT_TAKEN);
    }
}
