package org.readback.assessment.simulation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readback.psychometrics.CandidateItem;
import org.readback.psychometrics.CutScores;
import org.readback.psychometrics.EngineSettings;
import org.readback.psychometrics.Exposure;
import org.readback.psychometrics.PreparedPool;

/** A part of a level test, as the product gives it.
 *
 * @param settings with cuts
 * @param items that may be asked
 * @param exposure makes the exposure control of the pool as it stands now, a new one each time; empty where the pool has
 *     none
 * @param least a person who has fewer unseen items than this may not begin */
public record SimulatedPart(
        String part,
        EngineSettings settings,
        List<CandidateItem> items,
        Function<PreparedPool, Optional<Exposure>> exposure,
        int least) {
    public SimulatedPart {
        items = List.copyOf(items);
    }

    CutScores cuts() {
        return settings.cuts().orElseThrow();
    }
}
