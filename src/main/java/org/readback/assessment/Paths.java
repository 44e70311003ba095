package org.readback.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.LoggedResponse;
import org.readback.base.LocalText;
import org.readback.item.ItemId;
import org.readback.psychometrics.CutScores;
import org.springframework.stereotype.Component;

/** Joins an attempt's blueprint, cuts, pools and log, and asks what comes next. */
@Component
class Paths {
    private final Blueprints blueprints;
    private final CutScoreRows cuts;
    private final ItemBank bank;

    Paths(Blueprints blueprints, CutScoreRows cuts, ItemBank bank) {
        this.blueprints = blueprints;
        this.cuts = cuts;
        this.bank = bank;
    }

    Next next(Attempt attempt, List<LoggedResponse> responses, RandomGenerator random) {
        List<Reply> replies = replies(attempt, responses);
        Next next = switch (blueprint(attempt)) {
            case Blueprint.Levels test ->
                levels(test, attempt)
                        .next(replies, pool -> unseen(pool, attempt.plan().excluded()), random);
            case Blueprint.Mastery test ->
                new MasteryPath(test, form(attempt))
                        .next(replies, unseen(test.pool(), attempt.plan().excluded()), random);
        };
        return next instanceof Next.Done(var decision) ? new Next.Done(judged(attempt, replies, decision)) : next;
    }

    private Decision judged(Attempt attempt, List<Reply> replies, Decision decided) {
        return Validity.judge(decided, blueprint(attempt), attempt.rules(), replies);
    }

    Decision close(Attempt attempt, List<LoggedResponse> responses) {
        List<Reply> replies = replies(attempt, responses);
        Decision decided = switch (blueprint(attempt)) {
            case Blueprint.Levels test -> levels(test, attempt).close(replies);
            case Blueprint.Mastery test -> new MasteryPath(test, form(attempt)).close(replies);
        };
        return judged(attempt, replies, decided);
    }

    /** What a finished attempt led to, from nothing but what was stored with it: the versions of the test, the cuts and
     * the items, the rules, and the responses with their parameters. */
    Decision again(Attempt attempt, List<LoggedResponse> responses) {
        if (attempt.isCutShort()) return close(attempt, responses);
        List<Reply> replies = replies(attempt, responses);
        Decision decided = switch (blueprint(attempt)) {
            case Blueprint.Levels test -> levels(test, attempt).end(replies);
            case Blueprint.Mastery test -> new MasteryPath(test, form(attempt)).close(replies);
        };
        return judged(attempt, replies, decided);
    }

    LocalText title(Attempt attempt) {
        return blueprint(attempt).frame().title();
    }

    /** The current items of a pool without these. */
    List<BankItem> unseen(String pool, Set<ItemId> excluded) {
        return bank.pool(pool).stream()
                .filter(item -> !excluded.contains(item.version().item()))
                .toList();
    }

    private Blueprint blueprint(Attempt attempt) {
        return blueprints.version(attempt.test(), attempt.testVersion()).blueprint();
    }

    private LevelsPath levels(Blueprint.Levels test, Attempt attempt) {
        return new LevelsPath(test, cuts(attempt), attempt.rules());
    }

    private Map<String, CutScores> cuts(Attempt attempt) {
        var found = new HashMap<String, CutScores>();
        attempt.cuts().forEach((scale, version) -> found.put(scale, cuts.version(scale, version)));
        return found;
    }

    private List<BankItem> form(Attempt attempt) {
        return attempt.plan().form().stream().map(bank::version).toList();
    }

    private List<Reply> replies(Attempt attempt, List<LoggedResponse> responses) {
        return responses.stream()
                .map(each -> new Reply(
                        bank.version(each.item()),
                        attempt.part(each.position()),
                        each.model(),
                        each.score().value(),
                        each.effort()))
                .toList();
    }
}
