package org.readback.psychometrics;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The loop of an adaptive test, one turn at a time: estimate, stop or choose. It keeps nothing between turns and may be
 * shared by threads; the caller brings the answers so far, or keeps a {@link Sitting}.
 *
 * <ol>
 *   <li>Ability is the expected a posteriori of {@link ExpectedAPosteriori}; items of one passage count by their joint
 *       likelihood, rapid guesses not at all.
 *   <li>A passage that was begun is finished, or at least asked by more than half. Otherwise the test stops by its {@link StoppingRule}, or when no candidate
 *       is left that fits.
 *   <li>The category is the one furthest below its share of the blueprint, the item in it that of the {@link Selection}.
 * </ol>
 */
public final class AdaptiveEngine {

    private final EngineSettings settings;
    private final Optional<BandWeights> bands;

    public AdaptiveEngine(EngineSettings settings) {
        this.settings = settings;
        this.bands = settings.cuts().map(BandWeights::new);
    }

    /**
     * What to do after these answers.
     *
     * <p>With nothing available the test stops at once, even before the first item: the posterior is then the prior. A
     * person who has everything right or wrong is asked items ever nearer the end of the pool, and stops by the same
     * rules as anybody.
     *
     * @param answered all answers of this test, in any order
     * @param available items that may be asked; those already answered and those of a category that the blueprint does
     *     not name are passed over. Pass a list, or another ordered collection, where a seed has to give the same again
     * @param random breaks exact ties, and draws the first item; otherwise not asked
     */
    public Step next(List<Answered> answered, Collection<CandidateItem> available, RandomGenerator random) {
        return resume(answered, start(PreparedPool.of(available))).next(random);
    }

    /** The same with exposure control, from a pool that was prepared before. */
    public Step next(List<Answered> answered, PreparedPool pool, Exposure exposure, RandomGenerator random) {
        return resume(answered, start(pool, exposure)).next(random);
    }

    /** A test nobody has answered anything in yet, without exposure control. */
    public Sitting start(PreparedPool pool) {
        return start(pool, new double[pool.size()]);
    }

    /**
     * A test nobody has answered anything in yet.
     *
     * @param exposure of the same pool, as it is now
     */
    public Sitting start(PreparedPool pool, Exposure exposure) {
        return start(pool, exposure.costs());
    }

    Sitting start(PreparedPool pool, double[] costs) {
        return new Sitting(settings, bands, pool, costs);
    }

    /** Belief about ability after these answers; the prior after none. */
    public Posterior posterior(List<Answered> answered) {
        return resume(answered, start(PreparedPool.of(List.of()))).posterior();
    }

    private static Sitting resume(List<Answered> answered, Sitting sitting) {
        answered.forEach(sitting::record);
        return sitting;
    }
}
