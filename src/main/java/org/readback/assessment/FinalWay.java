package org.readback.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.readback.assessment.Attempt.Rules;
import org.readback.bank.BankItem;
import org.readback.bank.PoolExposure;
import org.readback.item.ItemId;
import org.readback.psychometrics.CutScores;

/** How the product gives a final, beginning to end, without a person. */
sealed interface FinalWay {
    Blueprint.Mastery test();

    /** What may be asked of somebody who may not be asked these. */
    List<BankItem> unseen(Set<ItemId> excluded);

    /** What comes after the answers so far; empty if a test cannot begin with these items. */
    Optional<Function<List<Reply>, Next>> begin(List<BankItem> unseen, RandomGenerator random);

    /** A form drawn at the start. */
    record Fixed(Blueprint.Mastery test, PoolItems pool) implements FinalWay {
        @Override
        public List<BankItem> unseen(Set<ItemId> excluded) {
            return pool.without(excluded);
        }

        @Override
        public Optional<Function<List<Reply>, Next>> begin(List<BankItem> unseen, RandomGenerator random) {
            return new DutyForm(test, unseen).draw(random).map(form -> {
                var path = new MasteryPath(test, form);
                return replies -> path.next(replies, unseen, random);
            });
        }
    }

    /** Items chosen on the way.
     *
     * @param pool calibrated items
     * @param cut in force
     * @param exposure of the pool; absent where it is not controlled */
    record Adaptive(
            Blueprint.Mastery test,
            Function<Set<ItemId>, List<BankItem>> pool,
            CutScores cut,
            Optional<PoolExposure> exposure)
            implements FinalWay {
        @Override
        public List<BankItem> unseen(Set<ItemId> excluded) {
            return pool.apply(excluded);
        }

        @Override
        public Optional<Function<List<Reply>, Next>> begin(List<BankItem> unseen, RandomGenerator random) {
            if (!AdaptivePool.hasEnough(test, unseen, 1)) return Optional.empty();
            var path = new CutPath(test, cut, Rules.IN_FORCE, AdaptivePool.rule(test));
            return Optional.of(replies -> path.next(replies, new CutPath.Pool(unseen, exposure), random));
        }
    }
}
