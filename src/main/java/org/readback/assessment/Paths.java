package org.readback.assessment;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.readback.assessment.Attempt.PoolUse;
import org.readback.assessment.Blueprint.Part;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemRulings;
import org.readback.bank.LoggedResponse;
import org.readback.base.LocalText;
import org.readback.psychometrics.CutScores;
import org.readback.psychometrics.StoppingRule;
import org.springframework.stereotype.Component;

/** Joins an attempt's blueprint, cuts, pools and log, and asks what comes next. */
@Component
class Paths {
    private final Blueprints blueprints;
    private final CutScoreRows cuts;
    private final ItemBank bank;
    private final Pools pools;
    private final Exposures exposures;
    private final ItemRulings rulings;

    Paths(Blueprints blueprints, CutScoreRows cuts, Books books, Pools pools, Exposures exposures) {
        this.blueprints = blueprints;
        this.cuts = cuts;
        this.bank = books.bank();
        this.pools = pools;
        this.exposures = exposures;
        this.rulings = books.rulings();
    }

    Next next(Attempt attempt, List<LoggedResponse> responses, RandomGenerator random) {
        Rulings ruled = ruled(attempt, responses);
        List<Reply> replies = replies(attempt, responses, ruled);
        Next next = switch (blueprint(attempt)) {
            case Blueprint.Levels test ->
                levels(test, attempt)
                        .next(
                                replies,
                                part -> choice(part, attempt),
                                attempt.plan().excluded(),
                                random);
            case Blueprint.Mastery test
            when attempt.rules().adaptive() != null ->
                cut(test, attempt, attempt.rules().adaptive()).next(replies, adaptive(test, attempt), random);
            case Blueprint.Mastery test ->
                new MasteryPath(test, form(attempt, ruled))
                        .next(
                                replies,
                                pools.of(test.pool(), attempt)
                                        .without(attempt.plan().excluded()),
                                random);
        };
        return next instanceof Next.Done(var decision)
                ? new Next.Done(judged(attempt, replies, decision, ruled))
                : next;
    }

    private Decision judged(Attempt attempt, List<Reply> replies, Decision decided, Rulings ruled) {
        return Validity.judge(decided, blueprint(attempt), attempt.rules(), replies)
                .following(ruled);
    }

    /** What holds for it when it goes on or ends now; nothing is ruled before the transaction of the caller ends. */
    private Rulings ruled(Attempt attempt, List<LoggedResponse> responses) {
        return new Rulings(rulings.inForce()).within(attempt, responses);
    }

    private Choice choice(Part part, Attempt attempt) {
        PoolUse use = attempt.plan().pool(part.pool());
        PoolItems items = pools.of(part.pool(), attempt);
        return new Choice(
                items,
                use.selection(),
                use.isControlled() ? Optional.of(items.exposure(exposures.of(part.pool()))) : Optional.empty());
    }

    private CutPath.Pool adaptive(Blueprint.Mastery test, Attempt attempt) {
        boolean isControlled = attempt.plan().pool(test.pool()).isControlled();
        return new CutPath.Pool(
                pools.calibrated(test.pool(), attempt),
                isControlled ? Optional.of(exposures.of(test.pool())) : Optional.empty());
    }

    Decision close(Attempt attempt, List<LoggedResponse> responses) {
        return close(attempt, responses, ruled(attempt, responses));
    }

    private Decision close(Attempt attempt, List<LoggedResponse> responses, Rulings ruled) {
        List<Reply> replies = replies(attempt, responses, ruled);
        Decision decided = switch (blueprint(attempt)) {
            case Blueprint.Levels test -> levels(test, attempt).close(replies);
            case Blueprint.Mastery test
            when attempt.rules().adaptive() != null ->
                cut(test, attempt, attempt.rules().adaptive()).close(replies);
            case Blueprint.Mastery test -> new MasteryPath(test, form(attempt, ruled)).close(replies);
        };
        return judged(attempt, replies, decided, ruled);
    }

    /** The first decision about an attempt that was not taken on the screen. */
    Decision first(Attempt attempt, List<LoggedResponse> responses) {
        return again(attempt, responses, ruled(attempt, responses));
    }

    /** What a finished attempt led to, from nothing but what was stored with it: the versions of the test, the cuts and
     * the items, the rules, and the responses with their parameters.
     *
     * @param ruled what a decision follows: that of its end, or one of later */
    Decision again(Attempt attempt, List<LoggedResponse> responses, Rulings ruled) {
        if (attempt.isCutShort()) return close(attempt, responses, ruled);
        List<Reply> replies = replies(attempt, responses, ruled);
        Decision decided = switch (blueprint(attempt)) {
            case Blueprint.Levels test -> levels(test, attempt).end(replies);
            case Blueprint.Mastery test
            when attempt.rules().adaptive() != null ->
                cut(test, attempt, attempt.rules().adaptive()).end(replies);
            case Blueprint.Mastery test -> new MasteryPath(test, form(attempt, ruled)).close(replies);
        };
        return judged(attempt, replies, decided, ruled);
    }

    /** What was measured in a part.
     *
     * @param pool from which it was asked
     * @param scale all parts of a mastery test are on one */
    record Measured(String pool, String scale) {}

    /** Empty if the test has no such part. */
    Optional<Measured> measured(Attempt attempt, String part) {
        return switch (blueprint(attempt)) {
            case Blueprint.Mastery mastery -> Optional.of(new Measured(mastery.pool(), mastery.pool()));
            case Blueprint.Levels levels ->
                levels.skills().stream()
                        .filter(skill -> skill.part().equals(part))
                        .map(skill -> new Measured(skill.pool(), skill.scale()))
                        .findFirst();
        };
    }

    /** What stands on the screen, with the parameters that the attempt started with. */
    BankItem item(Attempt attempt, Attempt.Shown shown) {
        int parameters = measured(attempt, shown.part())
                .map(part -> attempt.plan().pool(part.pool()).parameters())
                .orElse(0);
        return bank.version(shown.item(), parameters);
    }

    /** For the whole test, without extra time. */
    Duration time(Attempt attempt) {
        return blueprint(attempt).frame().time();
    }

    int mostItems(Attempt attempt) {
        return blueprint(attempt).mostItems();
    }

    Conditions.Breaks breaks(Attempt attempt) {
        return blueprint(attempt).frame().conditions().breaks();
    }

    LocalText title(Attempt attempt) {
        return blueprint(attempt).frame().title();
    }

    private Blueprint blueprint(Attempt attempt) {
        return blueprints.version(attempt.test(), attempt.testVersion()).blueprint();
    }

    private LevelsPath levels(Blueprint.Levels test, Attempt attempt) {
        return new LevelsPath(
                test, cuts(attempt), attempt.rules(), attempt.plan().rating());
    }

    private CutPath cut(Blueprint.Mastery test, Attempt attempt, StoppingRule rule) {
        CutScores cut = cuts(attempt).get(test.scale());
        if (cut == null) throw new IllegalStateException("No cut for the scale " + test.scale());
        return new CutPath(test, cut, attempt.rules(), rule);
    }

    private Map<String, CutScores> cuts(Attempt attempt) {
        var found = new HashMap<String, CutScores>();
        attempt.cuts().forEach((scale, version) -> found.put(scale, cuts.version(scale, version)));
        return found;
    }

    private List<BankItem> form(Attempt attempt, Rulings ruled) {
        return attempt.plan().form().stream()
                .filter(item -> !ruled.isWithdrawn(item))
                .map(bank::version)
                .toList();
    }

    private List<Reply> replies(Attempt attempt, List<LoggedResponse> responses, Rulings ruled) {
        return responses.stream()
                .map(each -> ruled.reply(each, attempt.part(each.position()), bank))
                .toList();
    }
}
