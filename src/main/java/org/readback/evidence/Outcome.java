package org.readback.evidence;

import java.util.Optional;
import org.readback.requirement.Measure;
import org.readback.requirement.Measure.Duties;
import org.readback.requirement.Measure.Verdict;

/** What came of something that a person watched, or that is held. */
public enum Outcome {
    /** Of a document: held. */
    PASSED,
    FAILED;

    /** @param percent of a test, from 0 to 100; empty where nobody said */
    Measure measure(Optional<Double> percent) {
        return percent.<Measure>map(share ->
                        new Measure.Scored(share, Duties.NONE, this == PASSED ? Verdict.PASSED : Verdict.FAILED))
                .orElseGet(() -> this == PASSED ? new Measure.Achieved() : new Measure.Failed());
    }
}
