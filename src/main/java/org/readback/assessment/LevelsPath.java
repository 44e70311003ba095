package org.readback.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.readback.assessment.Blueprint.Part;
import org.readback.assessment.Decision.Estimate;
import org.readback.assessment.Result.Ended;
import org.readback.assessment.Result.Indication;
import org.readback.assessment.Result.SkillResult;
import org.readback.bank.BankItem;
import org.readback.psychometrics.AdaptiveEngine;
import org.readback.psychometrics.Answered;
import org.readback.psychometrics.CandidateItem;
import org.readback.psychometrics.CutScores;
import org.readback.psychometrics.Effort;
import org.readback.psychometrics.EngineSettings;
import org.readback.psychometrics.Posterior;
import org.readback.psychometrics.Step;

/** The way through a level test: part after part, each driven by the one adaptive engine. Keeps nothing: all follows
 * from the answers so far. */
final class LevelsPath {
    private final Blueprint.Levels test;
    private final Map<String, CutScores> cuts;
    private final Attempt.Rules rules;

    /** @param cuts by scale */
    LevelsPath(Blueprint.Levels test, Map<String, CutScores> cuts, Attempt.Rules rules) {
        this.test = test;
        this.cuts = Map.copyOf(cuts);
        this.rules = rules;
    }

    /** @param pool what may be asked from a pool: what the person saw lately is not in it */
    Next next(List<Reply> replies, Function<String, List<BankItem>> pool, RandomGenerator random) {
        int later = test.mostItems();
        for (Part part : test.skills()) {
            later -= part.stopping().maximumItems();
            List<Answered> answered = answered(part, replies);
            List<BankItem> items = pool.apply(part.pool());
            var step = engine(part).next(answered, candidates(items), random);
            if (step instanceof Step.Ask ask) {
                int left = part.stopping().maximumItems() - answered.size();
                return new Next.Ask(item(ask.item(), items), part.part(), left + later);
            }
        }
        return new Next.Done(end(replies));
    }

    /** The result of what there is when nothing is left to ask. */
    Decision end(List<Reply> replies) {
        return decide(replies, Ended.POOL_EXHAUSTED);
    }

    /** The result of what there is when the time is over. */
    Decision close(List<Reply> replies) {
        return decide(replies, Ended.TIME_OVER);
    }

    /** @param cutShort why a part ended that its rule did not end */
    private Decision decide(List<Reply> replies, Ended cutShort) {
        var skills = new ArrayList<SkillResult>();
        var estimates = new ArrayList<Estimate>();
        for (Part part : test.skills()) {
            List<Answered> answered = answered(part, replies);
            // with nothing left to ask the engine can only stop
            var step = engine(part).next(answered, List.of(), () -> 0);
            if (!(step instanceof Step.Stop stop)) throw new IllegalStateException("Asked from nothing");
            skills.add(new SkillResult(
                    part.part(), answered.size(), ended(stop.reason(), cutShort), indication(part, stop, answered)));
            estimates.add(estimate(part, stop.posterior()));
        }
        return new Decision(new Result.Levels(skills), estimates);
    }

    private static Ended ended(Step.Reason reason, Ended cutShort) {
        return switch (reason) {
            case DECIDED -> Ended.DECIDED;
            case MAXIMUM -> Ended.MAXIMUM;
            case POOL_EXHAUSTED -> cutShort;
        };
    }

    private Optional<Indication> indication(Part part, Step.Stop stop, List<Answered> answered) {
        if (worked(answered) < part.stopping().minimumItems()) return Optional.empty();
        var decision = stop.decision();
        var interval = stop.posterior().interval(rules.interval());
        return Optional.of(new Indication(
                decision.band(),
                decision.mass(),
                decision.nextLikely(),
                decision.nextMass(),
                interval.low(),
                interval.high(),
                cuts(part).between()));
    }

    private static long worked(List<Answered> answered) {
        return answered.stream()
                .filter(answer -> answer.effort() == Effort.SOLUTION)
                .count();
    }

    private Estimate estimate(Part part, Posterior posterior) {
        return new Estimate(
                part.part(),
                rules.prior(),
                posterior.estimate(),
                cuts(part).masses(posterior),
                cuts(part).between(),
                part.stopping(),
                part.targets().shares());
    }

    private AdaptiveEngine engine(Part part) {
        return new AdaptiveEngine(new EngineSettings(rules.prior(), cuts(part), part.stopping(), part.targets()));
    }

    private CutScores cuts(Part part) {
        CutScores found = cuts.get(part.scale());
        if (found == null) throw new IllegalStateException("No cut scores for the scale " + part.scale());
        return found;
    }

    private static List<Answered> answered(Part part, List<Reply> replies) {
        return replies.stream()
                .filter(reply -> reply.part().equals(part.part()))
                .map(reply -> new Answered(
                        new CandidateItem(reply.id().itemId(), topic(reply.item()), reply.model()),
                        reply.score(),
                        reply.effort()))
                .toList();
    }

    private static List<CandidateItem> candidates(List<BankItem> items) {
        return items.stream()
                .map(item -> new CandidateItem(item.version().item().itemId(), topic(item), item.model()))
                .toList();
    }

    private static BankItem item(CandidateItem chosen, List<BankItem> items) {
        return items.stream()
                .filter(item -> item.version().item().itemId().equals(chosen.id()))
                .findFirst()
                .orElseThrow();
    }

    private static String topic(BankItem item) {
        return item.frame().topic();
    }
}
