package org.readback.psychometrics;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/** One person's way through one pool, from an {@link AdaptiveEngine}: take in an answer, ask for the next step, and so on.
 * Not for several threads. */
public final class Sitting {

    private final EngineSettings settings;
    private final Optional<BandWeights> bands;
    private final LookAhead lookAhead;
    private final PreparedPool pool;
    private final double[] costs;
    private final Belief belief;
    private final ContentBalance balance;
    private final boolean[] shown;
    private final Set<String> asked = new HashSet<>();
    private final Set<Integer> begun = new LinkedHashSet<>();
    private final Set<String> lacking = new TreeSet<>();
    private int answered;
    private int worked;

    /** @param costs by unit of the pool; taken over */
    Sitting(EngineSettings settings, Optional<BandWeights> bands, PreparedPool pool, double[] costs) {
        this.settings = settings;
        this.bands = bands;
        this.lookAhead = new LookAhead(bands, settings.stopping());
        this.pool = pool;
        this.costs = costs;
        this.belief = new Belief(settings.prior());
        this.balance = new ContentBalance(settings.targets());
        this.shown = new boolean[pool.size()];
    }

    /** Never asks these items, nor a passage one of them is in: what the person saw lately, or cannot be asked. */
    public void exclude(Collection<String> items) {
        for (String item : items) {
            int unit = pool.indexOf(item);
            if (unit >= 0) {
                costs[unit] = Double.POSITIVE_INFINITY;
            }
        }
    }

    /** Takes in an answer; the item need not be in the pool any more. */
    public void record(Answered answer) {
        CandidateItem item = answer.item();
        int unit = pool.indexOf(item.id());
        answered++;
        asked.add(item.id());
        balance.count(item.content());
        if (unit >= 0) {
            shown[unit] = true;
            costs[unit] = Double.POSITIVE_INFINITY;
            if (pool.unit(unit).size() > 1) {
                begun.add(unit);
            }
        }
        if (answer.effort() == Effort.SOLUTION) {
            worked++;
            item.passage()
                    .ifPresentOrElse(
                            passage -> belief.add(item.model(), answer.score(), passage),
                            () -> belief.add(item.model(), answer.score()));
        }
    }

    /** Belief about ability after the answers so far. */
    public Posterior posterior() {
        return belief.posterior();
    }

    /** Number of answers so far, rapid guesses among them. */
    public int answered() {
        return answered;
    }

    /**
     * Categories whose turn came when nothing that fits was left of them, so that another was asked from, or the test
     * ended.
     */
    public Set<String> lacking() {
        return Set.copyOf(lacking);
    }

    /** Whether the person has seen a unit of the pool. */
    boolean hasShown(int unit) {
        return shown[unit];
    }

    /**
     * What to do now.
     *
     * @param random breaks exact ties, and draws the first item; otherwise not asked
     */
    public Step next(RandomGenerator random) {
        Posterior posterior = posterior();
        AbilityEstimate estimate = posterior.estimate();
        boolean decided = isDecided(posterior, estimate);
        Optional<CandidateItem> rest = rest(decided);
        if (rest.isPresent()) {
            return new Step.Ask(rest.get(), estimate);
        }
        if (decided) {
            return stop(Step.Reason.DECIDED, posterior);
        }
        if (answered >= settings.stopping().maximumItems()) {
            return stop(Step.Reason.MAXIMUM, posterior);
        }
        int unit = choose(new Standing(posterior, estimate, worked), random);
        return unit == MaximumInformation.NONE
                ? stop(Step.Reason.POOL_EXHAUSTED, posterior)
                : new Step.Ask(pool.unit(unit).first(), estimate);
    }

    /** The next item of a passage that was begun. Once the test is decided, a passage is left when more than half of it was
     * asked: nobody reads a text for one item, and nobody works on for nothing. */
    private Optional<CandidateItem> rest(boolean decided) {
        return begun.stream()
                .map(unit -> pool.unit(unit).items())
                .filter(items -> {
                    long open = items.stream()
                            .filter(item -> !asked.contains(item.id()))
                            .count();
                    return decided ? 2 * open >= items.size() : open > 0;
                })
                .flatMap(List::stream)
                .filter(item -> !asked.contains(item.id()))
                .findFirst();
    }

    private int choose(Standing standing, RandomGenerator random) {
        MaximumInformation search = search(standing);
        ContentBalance.Open open = balance.open();
        for (var category = open.next(random); category.isPresent(); category = open.next(random)) {
            int unit = choose(search, pool.range(category.get()), standing, random);
            if (unit != MaximumInformation.NONE) {
                return unit;
            }
            lacking.add(category.get());
            open.close(category.get());
        }
        return MaximumInformation.NONE;
    }

    private MaximumInformation search(Standing standing) {
        int room = settings.stopping().maximumItems() - answered;
        if (settings.selection() == Selection.MAXIMUM_INFORMATION) {
            return new MaximumInformation(pool, pool.glance(standing.theta()), costs, 1, room);
        }
        double theta = LookAhead.focus(standing.theta(), settings.cuts());
        double weight = lookAhead.costWeight(standing.error(), pool.highest(theta), room);
        return new MaximumInformation(pool, pool.glance(theta, standing.error()), costs, weight, room);
    }

    private int choose(MaximumInformation search, PreparedPool.Range range, Standing standing, RandomGenerator random) {
        if (settings.selection() == Selection.MAXIMUM_INFORMATION) {
            return answered == 0 ? search.drawn(range, random) : search.best(range, random);
        }
        int[] list = search.shortlist(range, LookAhead.LENGTH);
        boolean mayEnd = standing.worked() + 1 >= settings.stopping().minimumItems();
        return list.length == 0 ? MaximumInformation.NONE : lookAhead.choose(list, search, standing, mayEnd);
    }

    private boolean isDecided(Posterior posterior, AbilityEstimate estimate) {
        StoppingRule rule = settings.stopping();
        return worked >= rule.minimumItems() && (rule.isPrecise(estimate.standardError()) || isProbable(posterior));
    }

    private boolean isProbable(Posterior posterior) {
        return bands.filter(masses -> settings.stopping().isProbable(masses.leading(posterior.density())))
                .isPresent();
    }

    private Step.Stop stop(Step.Reason reason, Posterior posterior) {
        return new Step.Stop(reason, posterior, settings.cuts().map(cuts -> BandDecision.of(cuts.masses(posterior))));
    }
}
