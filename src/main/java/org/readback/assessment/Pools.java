package org.readback.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.readback.assessment.Attempt.PoolUse;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.item.ItemId;
import org.readback.psychometrics.PreparedPool;
import org.readback.psychometrics.Selection;
import org.springframework.stereotype.Component;

/** The pools of the bank as tests use them, each laid out once a version of its parameters. */
@Component
class Pools {
    private final ItemBank bank;
    private final Map<Key, PoolItems> laidOut = new ConcurrentHashMap<>();

    Pools(ItemBank bank) {
        this.bank = bank;
    }

    private record Key(String pool, int parameters, double passageDeviation) {}

    /** As an attempt gets it that starts now. */
    PoolItems current(String pool) {
        return of(pool, bank.parameters(pool), Attempt.Rules.IN_FORCE.passageDeviation());
    }

    /** How an attempt that starts now uses each pool of a test, by name. Where most items are calibrated
     * it looks ahead; a few new ones among them do not change that. */
    Map<String, PoolUse> uses(Blueprint test) {
        var uses = new HashMap<String, PoolUse>();
        switch (test) {
            case Blueprint.Mastery mastery -> uses.put(mastery.pool(), use(mastery.pool(), false));
            case Blueprint.Levels levels ->
                levels.skills()
                        .forEach(part -> uses.merge(
                                part.pool(),
                                use(
                                        part.pool(),
                                        ExposureRule.isControlled(
                                                current(part.pool()).items(), part)),
                                (one, other) -> one.isControlled() ? other : one));
        }
        return uses;
    }

    /** How an adaptive final that starts now uses its pool. */
    PoolUse adaptiveUse(Blueprint.Mastery test) {
        return use(test.pool(), ExposureRule.isControlled(calibrated(test.pool(), List.of()), test));
    }

    /** What an adaptive final that starts now chooses from: its calibrated items that are not about a duty. */
    PreparedPool adaptive(Blueprint.Mastery test) {
        return PreparedPool.of(new Candidates(Attempt.Rules.IN_FORCE.passageDeviation())
                .of(CutPath.plain(calibrated(test.pool(), List.of()))));
    }

    private PoolUse use(String pool, boolean isControlled) {
        List<BankItem> items = current(pool).items();
        long calibrated = items.stream().filter(bank::isCalibrated).count();
        var selection = 2 * calibrated > items.size() ? Selection.LOOK_AHEAD : Selection.MAXIMUM_INFORMATION;
        return new PoolUse(bank.parameters(pool), selection, isControlled);
    }

    /** What an attempt can be asked from a pool, with the parameters it started with. */
    PoolItems of(String pool, Attempt attempt) {
        return of(pool, attempt.plan().pool(pool).parameters(), attempt.rules().passageDeviation());
    }

    /** Whether a calibration of the pool was ever published. */
    boolean isCalibrated(String pool) {
        return bank.parameters(pool) > 0;
    }

    /** The calibrated items that a person can be asked now. */
    List<BankItem> calibrated(String pool, Collection<ItemId> excluded) {
        return current(pool).without(excluded).stream()
                .filter(bank::isCalibrated)
                .toList();
    }

    /** The calibrated items that an attempt can ask, with the parameters it started with. */
    List<BankItem> calibrated(String pool, Attempt attempt) {
        return of(pool, attempt).without(attempt.plan().excluded()).stream()
                .filter(bank::isCalibrated)
                .toList();
    }

    private PoolItems of(String pool, int parameters, double passageDeviation) {
        var key = new Key(pool, parameters, passageDeviation);
        List<BankItem> items = bank.pool(pool, parameters);
        PoolItems found = laidOut.get(key);
        if (found != null && found.areOf(items)) return found;
        var made = new PoolItems(items, new Candidates(passageDeviation));
        laidOut.put(key, made);
        return made;
    }
}
