package org.readback.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.readback.assessment.simulation.FinalReport;
import org.readback.assessment.simulation.People;
import org.readback.assessment.simulation.SimulationReport;
import org.readback.assessment.simulation.Tally;
import org.readback.assessment.simulation.Truth;
import org.readback.bank.BankItem;
import org.readback.item.ItemId;
import org.readback.psychometrics.CandidateItem;
import org.readback.psychometrics.Effort;
import org.readback.psychometrics.Trainee;

/** Gives a final to made-up people: to each once, to the same person once more, and a third time from what the first left.
 * Items and decisions are those of the product. */
final class FinalSimulation {
    private final FinalWay way;
    private final List<BankItem> pool;
    private final Map<ItemId, CandidateItem> candidates;

    FinalSimulation(FinalWay way) {
        this.way = way;
        this.pool = way.unseen(Set.of());
        this.candidates = FinalFigures.INDEPENDENT.of(pool).stream()
                .collect(Collectors.toMap(item -> new ItemId(item.id()), Function.identity()));
    }

    /** What one person did.
     *
     * @param theta true ability in logits
     * @param asked in order; those that confirm a duty stand at the end */
    record Taken(double theta, List<BankItem> asked, Result.Passing result) {
        Set<ItemId> seen() {
            return asked.stream().map(item -> item.version().item()).collect(Collectors.toSet());
        }

        /** Without those that confirm a duty. */
        List<BankItem> form() {
            return asked.subList(
                    0,
                    switch (result) {
                        case Result.Mastery fixed -> fixed.items();
                        case Result.AboveCut adaptive -> adaptive.answered();
                    });
        }
    }

    /** How the same person fared the first time, and with other items.
     *
     * @param retake from what the first left; empty if that is too little */
    record Pair(Taken first, Taken other, Optional<Taken> retake) {}

    /** Runs it.
     *
     * @param progress is told the share done, in [0, 1]; may throw to cancel */
    SimulationReport run(People people, DoubleConsumer progress) {
        var random = new SplittableRandom(people.seed());
        List<Double> abilities = people.abilities(random.split());
        var truth = new Truth(candidates.values(), people.doubt(), random.split());
        SplittableRandom chance = random.split();
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < abilities.size(); i++) {
            progress.accept((double) i / abilities.size());
            pair(abilities.get(i), truth, chance).ifPresent(pairs::add);
        }
        FinalReport report = new FinalFigures(way, pool, pairs).report(people.count(), random.split());
        progress.accept(1);
        return new SimulationReport(
                Tally.of(pairs.stream().map(pair -> pair.first().asked().size()).toList()),
                List.of(),
                Optional.of(report));
    }

    private Optional<Pair> pair(double theta, Truth truth, RandomGenerator chance) {
        Optional<Taken> first = take(theta, pool, truth, chance);
        Optional<Taken> other = take(theta, pool, truth, chance);
        if (first.isEmpty() || other.isEmpty()) return Optional.empty();
        List<BankItem> unseen = way.unseen(first.get().seen());
        return Optional.of(new Pair(first.get(), other.get(), take(theta, unseen, truth, chance)));
    }

    private Optional<Taken> take(double theta, List<BankItem> unseen, Truth truth, RandomGenerator chance) {
        return way.begin(unseen, chance).map(path -> {
            var trainee = new Trainee(theta, chance);
            var replies = new ArrayList<Reply>();
            Next next = path.apply(replies);
            while (next instanceof Next.Ask ask) {
                double score = trainee.score(truth.of(candidate(ask.item())));
                replies.add(new Reply(ask.item(), ask.part(), ask.item().model(), score, Effort.SOLUTION));
                next = path.apply(replies);
            }
            return new Taken(theta, replies.stream().map(Reply::item).toList(), result(next));
        });
    }

    private static Result.Passing result(Next next) {
        if (next instanceof Next.Done done && done.decision().result() instanceof Result.Passing result) return result;
        throw new IllegalStateException("A final ends as a final: " + next);
    }

    private CandidateItem candidate(BankItem item) {
        CandidateItem found = candidates.get(item.version().item());
        if (found == null) throw new IllegalStateException("Not of this pool: " + item.version());
        return found;
    }
}
