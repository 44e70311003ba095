package org.readback.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.readback.assessment.Attempt.PoolUse;
import org.readback.assessment.Attempt.Rules;
import org.readback.assessment.simulation.People;
import org.readback.assessment.simulation.SimulatedPart;
import org.readback.assessment.simulation.SimulationReport;
import org.readback.bank.PoolExposure;
import org.readback.psychometrics.AdaptiveEngine;
import org.readback.psychometrics.CutScores;
import org.readback.psychometrics.EngineSettings;
import org.readback.psychometrics.Exposure;
import org.readback.psychometrics.PreparedPool;
import org.springframework.stereotype.Component;

/** Gives a test to made-up people, with the rules, cuts, items, parameters and exposure that a person would meet now. Reads
 * only: nothing of it gets near attempts, the log and the ledger. */
@Component
class SimulatedTests {
    private final CutScoreRows cuts;
    private final Pools pools;
    private final Exposures exposures;
    private final TestFormRows forms;

    SimulatedTests(CutScoreRows cuts, Pools pools, Exposures exposures, TestFormRows forms) {
        this.cuts = cuts;
        this.pools = pools;
        this.exposures = exposures;
        this.forms = forms;
    }

    /** The same people, items, parameters, exposure and cuts give the same report.
     *
     * @param progress is told the share done, in [0, 1]; may throw to cancel */
    SimulationReport run(Blueprint test, People people, DoubleConsumer progress) {
        return switch (test) {
            case Blueprint.Levels levels -> SimulationReport.ofLevels(parts(levels), people, progress);
            case Blueprint.Mastery mastery -> new FinalSimulation(way(mastery)).run(people, progress);
        };
    }

    private FinalWay way(Blueprint.Mastery test) {
        if (forms.inForce(test.frame().id()) == TestForm.FIXED) {
            return new FinalWay.Fixed(test, pools.current(test.pool()));
        }
        CutScores cut = cuts.version(test.scale(), cuts.newest(test.scale()));
        PoolUse use = pools.adaptiveUse(test);
        AdaptiveEngine engine = new CutPath(test, cut, Rules.IN_FORCE, AdaptivePool.rule(test)).engine();
        return new FinalWay.Adaptive(
                test,
                excluded -> pools.calibrated(test.pool(), excluded),
                cut,
                use.isControlled()
                        ? Optional.of(known(test.pool(), engine, pools.adaptive(test), use))
                        : Optional.empty());
    }

    List<SimulatedPart> parts(Blueprint.Levels test) {
        Map<String, PoolUse> uses = pools.uses(test);
        return test.skills().stream()
                .map(part -> part(part, uses.getOrDefault(part.pool(), PoolUse.PLAIN)))
                .toList();
    }

    private SimulatedPart part(Blueprint.Part part, PoolUse use) {
        var found = cuts.version(part.scale(), cuts.newest(part.scale()));
        PoolItems pool = pools.current(part.pool());
        EngineSettings settings = LevelsPath.settings(part, found, Rules.IN_FORCE, use.selection());
        PoolExposure known = use.isControlled()
                ? known(part.pool(), new AdaptiveEngine(settings), pool.prepared(), use)
                : PoolExposure.NONE;
        return new SimulatedPart(
                part.part(),
                settings,
                new Candidates(Rules.IN_FORCE.passageDeviation()).of(pool.items()),
                prepared -> use.isControlled() ? Optional.of(ExposureRule.exposure(prepared, known)) : Optional.empty(),
                part.stopping().maximumItems());
    }

    /** What the ledger has; where no prices were found yet, with those that {@link WarmUps} will find. */
    private PoolExposure known(String pool, AdaptiveEngine engine, PreparedPool prepared, PoolUse use) {
        PoolExposure known = exposures.of(pool);
        if (known.pricedFor().isPresent()) return known;
        Exposure warm = WarmUps.found(engine, prepared, use);
        return new PoolExposure(
                known.revision(), known.people(), known.shown(), warm.prices().prices(), known.pricedFor());
    }
}
