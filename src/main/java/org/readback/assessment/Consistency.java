package org.readback.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.readback.assessment.Blueprint.Mastery;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemVersionId;
import org.readback.bank.LoggedResponse;
import org.readback.bank.ResponseLog;
import org.readback.psychometrics.DecisionConsistency;
import org.readback.psychometrics.ResponseModel;
import org.springframework.stereotype.Component;

/** How far the decision of a fixed form by its pass mark can be trusted, over people as they are assumed to be, N(0, 1).
 * Of the score alone: duties that fail somebody whatever the score are not in it. */
@Component
class Consistency {
    private static final int FORMS = 20;
    private static final long SEED = 20;

    private final Blueprints blueprints;
    private final ItemBank bank;
    private final ResponseLog log;

    Consistency(Blueprints blueprints, ItemBank bank, ResponseLog log) {
        this.blueprints = blueprints;
        this.bank = bank;
        this.log = log;
    }

    /** Of the form that was asked, with the parameters of the answers; those of its start for items not reached. Empty for a
     * test without a fixed form. */
    Optional<DecisionConsistency> of(Attempt attempt) {
        return blueprints.version(attempt.test(), attempt.testVersion()).blueprint() instanceof Mastery test
                        && !attempt.plan().form().isEmpty()
                ? Optional.of(DecisionConsistency.of(models(test.pool(), attempt), test.pass()))
                : Optional.empty();
    }

    private List<ResponseModel> models(String pool, Attempt attempt) {
        Map<ItemVersionId, ResponseModel> used = new HashMap<>();
        for (LoggedResponse response : log.sitting(attempt.id().attemptId())) {
            used.put(response.item(), response.model());
        }
        var models = new ArrayList<ResponseModel>();
        for (ItemVersionId item : attempt.plan().form()) {
            ResponseModel model = used.get(item);
            models.add(
                    model == null
                            ? bank.version(item, attempt.plan().pool(pool).parameters())
                                    .model()
                            : model);
        }
        return models;
    }

    /** The mean over twenty forms drawn as for people; the same whenever it is asked, until items or parameters change.
     * Empty if no form can be drawn. */
    Optional<DecisionConsistency> of(Mastery test) {
        RandomGenerator random = new SplittableRandom(SEED);
        var form = new DutyForm(test, bank.pool(test.pool()));
        var drawn = new ArrayList<DecisionConsistency>();
        for (int i = 0; i < FORMS; i++) {
            form.draw(random)
                    .map(items -> items.stream().map(BankItem::model).toList())
                    .ifPresent(models -> drawn.add(DecisionConsistency.of(models, test.pass())));
        }
        return drawn.isEmpty() ? Optional.empty() : Optional.of(mean(drawn));
    }

    private static DecisionConsistency mean(List<DecisionConsistency> all) {
        int n = all.size();
        return new DecisionConsistency(
                all.stream().mapToDouble(DecisionConsistency::consistency).sum() / n,
                all.stream().mapToDouble(DecisionConsistency::accuracy).sum() / n,
                all.stream().mapToDouble(DecisionConsistency::passing).sum() / n,
                all.stream().mapToDouble(DecisionConsistency::wronglyPassed).sum() / n);
    }
}
