package org.readback.assessment.simulation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.readback.psychometrics.CandidateItem;
import org.readback.psychometrics.GeneralisedPartialCredit;
import org.readback.psychometrics.Rasch;
import org.readback.psychometrics.ResponseModel;
import org.readback.psychometrics.ThreeParameterLogistic;
import org.readback.psychometrics.TwoParameterLogistic;

/** How items behave in truth, which the bank may not know: each difficulty is off by a draw from N(0, doubt^2). */
public final class Truth {
    private final Map<String, CandidateItem> items = new HashMap<>();

    /** Draws how far each item is off.
     *
     * @param doubt standard deviation in logits, at least 0; nothing is drawn for 0 */
    public Truth(Collection<CandidateItem> believed, double doubt, RandomGenerator random) {
        for (CandidateItem item : believed) {
            ResponseModel model = doubt == 0 ? item.model() : harder(item.model(), doubt * random.nextGaussian());
            items.put(item.id(), new CandidateItem(item.id(), item.content(), model, item.passage()));
        }
    }

    public CandidateItem of(CandidateItem believed) {
        return items.getOrDefault(believed.id(), believed);
    }

    private static ResponseModel harder(ResponseModel model, double by) {
        return switch (model) {
            case Rasch rasch -> new Rasch(rasch.difficulty() + by);
            case TwoParameterLogistic typed ->
                new TwoParameterLogistic(typed.discrimination(), typed.difficulty() + by);
            case ThreeParameterLogistic choice ->
                new ThreeParameterLogistic(choice.discrimination(), choice.difficulty() + by, choice.guessing());
            case GeneralisedPartialCredit partial ->
                new GeneralisedPartialCredit(
                        partial.discrimination(),
                        partial.steps().stream().map(step -> step + by).toList());
        };
    }
}
