package org.readback.assessment;

import java.util.Optional;
import org.readback.account.AccountId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The parts that taking a test needs, handed over together. */
@Component
record AttemptDesk(
        AttemptRows rows,
        Blueprints blueprints,
        Starts starts,
        Sittings sittings,
        Paths paths,
        Consistency consistency,
        ObjectProvider<PartTests> larger,
        Gates gates) {

    /** Whether nobody takes this test by itself. */
    boolean isPart(BlueprintId test) {
        return larger.stream().anyMatch(each -> each.isPart(test));
    }

    /** Whether this person may start it, as far as something larger has a say. */
    boolean isDue(AccountId person, BlueprintId test) {
        return larger.stream().filter(each -> each.isPart(test)).allMatch(each -> each.isDue(person, test));
    }

    AttemptGate gate() {
        return gates;
    }

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
                attempt.origin(),
                attempt.running().isStopped(),
                Optional.ofNullable(attempt.revision())
                        .map(revision -> new ResultSummary.Revised(
                                revision.at(), revision.first().result()))));
    }
}
