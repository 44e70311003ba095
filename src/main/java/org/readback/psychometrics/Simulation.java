package org.readback.psychometrics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * Lets people whose responses are known take an adaptive test, one after the other. A response is looked up and never
 * drawn; what one person was shown counts in the exposure the next one meets.
 */
public final class Simulation {

    private final AdaptiveEngine engine;
    private final PreparedPool pool;
    private final Optional<Exposure> exposure;

    /**
     * What one person did.
     *
     * @param stop the end of the test
     * @param items asked, in order
     * @param lacking as {@link Sitting#lacking}
     */
    public record Run(Step.Stop stop, List<CandidateItem> items, Set<String> lacking) {}

    /** @param exposure of the pool, changed by each run; empty for none */
    public Simulation(AdaptiveEngine engine, PreparedPool pool, Optional<Exposure> exposure) {
        this.engine = engine;
        this.pool = pool;
        this.exposure = exposure;
    }

    /**
     * The next person.
     *
     * @param score what this person earns on an item, a share of the full score; asked once for each item shown
     * @param excluded ids of items this person cannot be asked
     * @param random breaks exact ties and, by maximum information, draws the first item
     */
    public Run run(ToDoubleFunction<CandidateItem> score, Collection<String> excluded, RandomGenerator random) {
        Sitting sitting = exposure.map(control -> engine.start(pool, control)).orElseGet(() -> engine.start(pool));
        sitting.exclude(excluded);
        var items = new ArrayList<CandidateItem>();
        Step step = sitting.next(random);
        while (step instanceof Step.Ask ask) {
            items.add(ask.item());
            sitting.record(new Answered(ask.item(), score.applyAsDouble(ask.item())));
            step = sitting.next(random);
        }
        exposure.ifPresent(control -> control.record(sitting));
        return new Run((Step.Stop) step, List.copyOf(items), sitting.lacking());
    }
}
