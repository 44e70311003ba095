package org.readback.assessment;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The parts that taking a test needs, handed over together. */
@Component
record AttemptDesk(
        AttemptRows rows,
        Blueprints blueprints,
        Starts starts,
        Sittings sittings,
        Paths paths,
        Consistency consistency) {

    /** An attempt as others see it; empty while it runs. */
    Optional<ResultSummary> summary(Attempt attempt) {
        if (attempt.decision() == null || attempt.finishedAt() == null) return Optional.empty();
        return Optional.of(new ResultSummary(
                attempt.id(),
                attempt.person(),
                attempt.test(),
                paths.title(attempt),
                attempt.finishedAt(),
                attempt.decision().result(),
                attempt.origin()));
    }
}
