package org.readback.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.readback.assessment.Decision.Estimate;
import org.readback.assessment.Result.DutyResult;
import org.readback.assessment.Result.Ended;
import org.readback.bank.BankItem;
import org.readback.bank.PoolExposure;
import org.readback.psychometrics.AdaptiveEngine;
import org.readback.psychometrics.Answered;
import org.readback.psychometrics.CandidateItem;
import org.readback.psychometrics.CutScores;
import org.readback.psychometrics.EngineSettings;
import org.readback.psychometrics.PreparedPool;
import org.readback.psychometrics.Selection;
import org.readback.psychometrics.Step;
import org.readback.psychometrics.StoppingRule;

/** The way through a mastery test that chooses its items: near the cut, until it is clear on which side of it the person
 * stands. Every second item is about a duty, drawn by lot, until each was asked; a duty missed gets one confirming item
 * at the end, which counts for the duty alone, as in a fixed form. */
final class CutPath {
    private final Blueprint.Mastery test;
    private final CutScores cut;
    private final Attempt.Rules rules;
    private final StoppingRule rule;
    private final Candidates candidates;

    /** @param cut one value */
    CutPath(Blueprint.Mastery test, CutScores cut, Attempt.Rules rules, StoppingRule rule) {
        this.test = test;
        this.cut = cut;
        this.rules = rules;
        this.rule = rule;
        this.candidates = new Candidates(rules.passageDeviation());
    }

    /** What the next item is chosen from.
     *
     * @param items calibrated, that may be asked; those already answered are passed over
     * @param exposure of their pool as it is now; absent where it is not controlled */
    record Pool(List<BankItem> items, Optional<PoolExposure> exposure) {
        Pool {
            items = List.copyOf(items);
        }
    }

    static List<BankItem> plain(List<BankItem> items) {
        return items.stream().filter(item -> item.frame().duty() == null).toList();
    }

    Next next(List<Reply> replies, Pool pool, RandomGenerator random) {
        var duties = new Duties(test.duties(), replies);
        List<Reply> main = duties.main();
        List<BankItem> open = open(replies, pool.items());
        if (isDutysTurn(main.size(), duties.unasked().size())) {
            Optional<Next> asked = ask(duties.unasked(), main, open, random);
            if (asked.isPresent()) return asked.get();
        }
        List<BankItem> plain = plain(open);
        if (choose(answered(main), candidates.of(plain), pool.exposure(), random) instanceof Step.Ask ask) {
            return new Next.Ask(item(ask.item(), plain), ask.item().content(), left(main));
        }
        return ask(duties.unasked(), main, open, random)
                .or(() -> ask(duties.missed(), main, open, random))
                .orElseGet(() -> new Next.Done(end(replies)));
    }

    private Step choose(
            List<Answered> answered,
            List<CandidateItem> plain,
            Optional<PoolExposure> exposure,
            RandomGenerator random) {
        if (exposure.isEmpty()) return engine().next(answered, plain, random);
        PreparedPool prepared = PreparedPool.of(plain);
        return engine().next(answered, prepared, ExposureRule.exposure(prepared, exposure.get()), random);
    }

    private boolean isDutysTurn(int asked, int unasked) {
        return unasked > 0 && (asked % 2 == 1 || unasked >= rule.minimumItems() - asked);
    }

    private Optional<Next> ask(List<String> duties, List<Reply> main, List<BankItem> open, RandomGenerator random) {
        for (String duty : duties) {
            List<BankItem> items = open.stream()
                    .filter(item -> duty.equals(item.frame().duty()))
                    .toList();
            if (!items.isEmpty()) {
                BankItem drawn = items.get(random.nextInt(items.size()));
                return Optional.of(new Next.Ask(drawn, drawn.frame().topic(), Math.max(duties.size(), left(main))));
            }
        }
        return Optional.empty();
    }

    private int left(List<Reply> main) {
        return Math.max(1, rule.maximumItems() - main.size());
    }

    /** The result of what there is when nothing is left to ask. */
    Decision end(List<Reply> replies) {
        return decide(replies, Ended.POOL_EXHAUSTED);
    }

    /** The result of what there is when the time is over: what was not clear by then is not shown. */
    Decision close(List<Reply> replies) {
        return decide(replies, Ended.TIME_OVER);
    }

    private Decision decide(List<Reply> replies, Ended cutShort) {
        var duties = new Duties(test.duties(), replies);
        // with nothing left to ask the engine can only stop
        Step step = engine().next(answered(duties.main()), List.of(), () -> 0);
        if (!(step instanceof Step.Stop stop)) throw new IllegalStateException("Asked from nothing");
        Ended ended = LevelsPath.ended(stop.reason(), cutShort);
        List<Double> masses = cut.masses(stop.posterior());
        boolean above = ended != Ended.TIME_OVER && stop.decision().band() == 2;
        List<DutyResult> outcomes = duties.outcomes();
        var result = new Result.AboveCut(
                above, masses.get(above ? 1 : 0), duties.main().size(), ended, outcomes);
        var estimate = new Estimate(
                test.scale(),
                rules.prior(),
                stop.posterior().estimate(),
                masses,
                cut.between(),
                rule,
                test.targets().shares());
        return new Decision(result, List.of(estimate));
    }

    /** What asks the items that are not about a duty. */
    AdaptiveEngine engine() {
        return new AdaptiveEngine(
                new EngineSettings(rules.prior(), Optional.of(cut), rule, test.targets(), Selection.LOOK_AHEAD));
    }

    private static List<BankItem> open(List<Reply> replies, List<BankItem> pool) {
        var seen = new HashSet<>();
        replies.forEach(reply -> seen.add(reply.id()));
        return pool.stream()
                .filter(item -> !seen.contains(item.version().item()))
                .toList();
    }

    private List<Answered> answered(List<Reply> main) {
        return candidates.answered(main);
    }

    private static BankItem item(CandidateItem chosen, List<BankItem> items) {
        return items.stream()
                .filter(item -> item.version().item().itemId().equals(chosen.id()))
                .findFirst()
                .orElseThrow();
    }
}
