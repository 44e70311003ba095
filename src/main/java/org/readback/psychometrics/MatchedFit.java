package org.readback.psychometrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.readback.psychometrics.SittingResponses.Earned;

/**
 * Everything about the items of a pool that is measured against their models: abilities, fit, difficulty.
 *
 * <p>Fit is as in {@link ModelFit}. It is told only where every response earned a score the model has: against an item
 * that is right or wrong, half a mark would always look too regular.
 */
public final class MatchedFit {

    private final SittingResponses responses;
    private final List<List<Seen>> seen = new ArrayList<>();

    /** A response to an item.
     *
     * @param ability by the other responses of the sitting, in logits */
    public record Seen(int sitting, double score, double ability) {}

    public MatchedFit(SittingResponses responses) {
        this.responses = responses;
        responses.models().forEach(_ -> seen.add(new ArrayList<>()));
        for (int sitting = 0; sitting < responses.size(); sitting++) {
            for (Earned earned : responses.sitting(sitting)) {
                double ability = responses.without(sitting, earned).theta();
                seen.get(earned.item()).add(new Seen(sitting, earned.score(), ability));
            }
        }
    }

    /** Who answered the item, in the order of the sittings. */
    public List<Seen> seen(int item) {
        return List.copyOf(seen.get(item));
    }

    /** Standard deviation of ability over all sittings with a response: what {@link MatchedItem} asks for. */
    public double spread() {
        double[] abilities = new double[responses.size()];
        for (int sitting = 0; sitting < abilities.length; sitting++) {
            abilities[sitting] = responses.ability(sitting).theta();
        }
        return MatchedItem.deviation(abilities);
    }

    /** Empty where nobody answered, or somebody earned a score that the model does not have. */
    public Optional<FitStatistics> fit(int item) {
        ResponseModel model = responses.models().get(item);
        var table = new ResidualTable(model);
        var sums = new ResidualSums();
        var room = new double[CalibrationGrid.NODES];
        for (Seen each : seen.get(item)) {
            double points = each.score() * model.points();
            if (points != Math.rint(points)) {
                return Optional.empty();
            }
            table.add((int) points, responses.posterior(each.sitting()), room, sums);
        }
        return sums.fit();
    }

    public DifficultyShift shift(int item) {
        return shift(item, _ -> true);
    }

    /** By some of the sittings only. */
    public DifficultyShift shift(int item, IntPredicate sittings) {
        List<Seen> some = seen.get(item).stream()
                .filter(each -> sittings.test(each.sitting()))
                .toList();
        List<double[]> rest = some.stream()
                .map(each -> responses.rest(each.sitting(), new Earned(item, each.score())))
                .toList();
        return DifficultyShift.of(
                responses.models().get(item), some.stream().map(Seen::score).toList(), rest);
    }

    /** Score less what the model, moved by that much, expects of that ability.
     *
     * @param shift see {@link DifficultyShift} */
    public List<Double> surprises(int item, double shift) {
        ResponseModel model = responses.models().get(item);
        return seen.get(item).stream()
                .map(each -> each.score() - model.expectedShare(each.ability() - shift))
                .toList();
    }
}
