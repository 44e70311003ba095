package org.readback.assessment;

import java.util.Optional;
import org.readback.psychometrics.DecisionConsistency;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be said of a test as such, for those who run it and those who visit. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'SUPERVISOR')")
public class TestFigures {
    private final Blueprints blueprints;
    private final Consistency consistency;

    TestFigures(Blueprints blueprints, Consistency consistency) {
        this.blueprints = blueprints;
        this.consistency = consistency;
    }

    /** How far the pass mark of its fixed forms can be trusted, on average over forms; empty for a level test, for one that
     * is not on offer, and where the pool is too small for a form. */
    public Optional<DecisionConsistency> consistency(BlueprintId test) {
        return blueprints
                .current(test)
                .map(Blueprint.Version::blueprint)
                .filter(Blueprint.Mastery.class::isInstance)
                .map(Blueprint.Mastery.class::cast)
                .flatMap(consistency::of);
    }
}
