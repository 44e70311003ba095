package org.readback.assessment;

import java.util.ArrayList;
import java.util.Collection;
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
import org.readback.item.ItemId;
import org.readback.psychometrics.AdaptiveEngine;
import org.readback.psychometrics.Answered;
import org.readback.psychometrics.CandidateItem;
import org.readback.psychometrics.CutScores;
import org.readback.psychometrics.Effort;
import org.readback.psychometrics.EngineSettings;
import org.readback.psychometrics.Posterior;
import org.readback.psychometrics.Selection;
import org.readback.psychometrics.Sitting;
import org.readback.psychometrics.Step;
import org.readback.psychometrics.StoppingRule;

/** The way through a level test: part after part, each driven by the one adaptive engine. Keeps nothing: all follows
 * from the answers so far. */
final class LevelsPath {
    private final Blueprint.Levels test;
    private final Map<String, CutScores> cuts;
    private final Attempt.Rules rules;
    private final SelfRating rating;
    private final Candidates candidates;

    /** @param cuts by scale
     * @param rating from which the first items of each part are chosen */
    LevelsPath(Blueprint.Levels test, Map<String, CutScores> cuts, Attempt.Rules rules, SelfRating rating) {
        this.test = test;
        this.cuts = Map.copyOf(cuts);
        this.rules = rules;
        this.rating = rating;
        this.candidates = new Candidates(rules.passageDeviation());
    }

    /** @param choices of each part
     * @param excluded what this person may not be asked */
    Next next(
            List<Reply> replies, Function<Part, Choice> choices, Collection<ItemId> excluded, RandomGenerator random) {
        List<String> never = excluded.stream().map(ItemId::itemId).toList();
        int later = test.mostItems();
        for (Part part : test.skills()) {
            later -= part.stopping().maximumItems();
            List<Answered> answered = answered(part, replies);
            Choice choice = choices.apply(part);
            Sitting sitting = resume(engine(part, choice.selection()), choice, never, answered);
            if (sitting.next(random) instanceof Step.Ask ask) {
                CandidateItem item = steering(part, choice.selection())
                        .filter(_ -> answered.size() < SelfRating.STEERED)
                        .map(engine -> resume(engine, choice, never, answered).next(random))
                        .map(step -> step instanceof Step.Ask rated ? rated.item() : null)
                        .orElse(ask.item());
                int left = part.stopping().maximumItems() - answered.size();
                return new Next.Ask(choice.items().item(item.id()), part.part(), left + later);
            }
        }
        return new Next.Done(end(replies));
    }

    private static Sitting resume(AdaptiveEngine engine, Choice choice, List<String> never, List<Answered> answered) {
        Sitting sitting = choice.exposure()
                .map(exposure -> engine.start(choice.items().prepared(), exposure))
                .orElseGet(() -> engine.start(choice.items().prepared()));
        sitting.exclude(never);
        answered.forEach(sitting::record);
        return sitting;
    }

    /** Chooses near where the person says they stand; it never ends a part, and nothing is decided by it. */
    private Optional<AdaptiveEngine> steering(Part part, Selection selection) {
        return Optional.ofNullable(rating.bands().get(part.part())).map(band -> {
            int most = part.stopping().maximumItems();
            return new AdaptiveEngine(new EngineSettings(
                    SelfRating.start(cuts(part), band),
                    Optional.of(cuts(part)),
                    new StoppingRule(most, most, 1),
                    part.targets(),
                    selection));
        });
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
            var step = engine(part, Selection.MAXIMUM_INFORMATION).next(answered, List.of(), () -> 0);
            if (!(step instanceof Step.Stop stop)) throw new IllegalStateException("Asked from nothing");
            skills.add(new SkillResult(
                    part.part(), answered.size(), ended(stop.reason(), cutShort), indication(part, stop, replies)));
            estimates.add(estimate(part, stop.posterior()));
        }
        return new Decision(new Result.Levels(skills), estimates);
    }

    static Ended ended(Step.Reason reason, Ended cutShort) {
        return switch (reason) {
            case DECIDED -> Ended.DECIDED;
            case MAXIMUM -> Ended.MAXIMUM;
            case POOL_EXHAUSTED -> cutShort;
        };
    }

    private Optional<Indication> indication(Part part, Step.Stop stop, List<Reply> replies) {
        if (worked(part, replies) < part.stopping().minimumItems()) return Optional.empty();
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

    /** Withdrawn ones among them: whoever answered enough is not to lose the band because one of the items was faulty. */
    private static long worked(Part part, List<Reply> replies) {
        return replies.stream()
                .filter(reply -> reply.part().equals(part.part()) && reply.effort() == Effort.SOLUTION)
                .count();
    }

    private Estimate estimate(Part part, Posterior posterior) {
        return new Estimate(
                part.part(),
                rules.prior(part.part()),
                posterior.estimate(),
                cuts(part).masses(posterior),
                cuts(part).between(),
                part.stopping(),
                part.targets().shares());
    }

    private AdaptiveEngine engine(Part part, Selection selection) {
        return new AdaptiveEngine(settings(part, cuts(part), rules, selection));
    }

    static EngineSettings settings(Part part, CutScores cuts, Attempt.Rules rules, Selection selection) {
        return new EngineSettings(
                rules.prior(part.part()), Optional.of(cuts), part.stopping(), part.targets(), selection);
    }

    private CutScores cuts(Part part) {
        CutScores found = cuts.get(part.scale());
        if (found == null) throw new IllegalStateException("No cut scores for the scale " + part.scale());
        return found;
    }

    private List<Answered> answered(Part part, List<Reply> replies) {
        return candidates.answered(replies.stream()
                .filter(reply -> reply.part().equals(part.part()))
                .toList());
    }
}
