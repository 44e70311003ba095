package org.readback.psychometrics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far a parameter of an item has moved between two calibrations, {@code z = (new - old) / sqrt(se_new^2 + se_old^2)}.
 *
 * @param step which of the difficulties, from 1; 0 for other parameters
 * @param z finite
 */
public record Drift(Parameter parameter, int step, double z) {

    private static final double MOST = 3;
    private static final MeanSigmaLinking UNCHANGED = new MeanSigmaLinking(1, 0);

    /** What may move. */
    public enum Parameter {
        DISCRIMINATION,
        DIFFICULTY,
        GUESSING
    }

    public Drift {
        if (!Double.isFinite(z)) {
            throw new IllegalArgumentException("z must be finite: " + z);
        }
    }

    /** Whether |z| is above 3. */
    public boolean isFlagged() {
        return Math.abs(z) > MOST;
    }

    /**
     * The parameters of an item that both calibrations estimated: discrimination, difficulties in their order, guessing.
     *
     * <p>The link counts as exact. Its items should not be those that are suspected, or should be many.
     *
     * @param link from the scale of the new calibration to that of the old
     * @return none where either has no standard errors, where both standard errors are 0, or where the item had another
     *     number of steps
     */
    public static List<Drift> between(ItemCalibration old, ItemCalibration renewed, MeanSigmaLinking link) {
        var drifts = new ArrayList<Drift>();
        int points = old.model().points();
        if (points == renewed.model().points()) {
            List<Double> before = values(old.model());
            List<Double> beforeErrors = errors(old, UNCHANGED);
            List<Double> now = values(link.item(renewed.model()));
            List<Double> nowErrors = errors(renewed, link);
            for (int i = 0; i < Math.min(beforeErrors.size(), nowErrors.size()); i++) {
                double error = Math.hypot(beforeErrors.get(i), nowErrors.get(i));
                if (error > 0) { // false for NaN
                    drifts.add(of(i, points, (now.get(i) - before.get(i)) / error));
                }
            }
        }
        return drifts;
    }

    private static Drift of(int place, int points, double z) {
        Parameter parameter =
                place == 0 ? Parameter.DISCRIMINATION : place > points ? Parameter.GUESSING : Parameter.DIFFICULTY;
        return new Drift(parameter, parameter == Parameter.DIFFICULTY ? place : 0, z);
    }

    private static List<Double> values(ResponseModel model) {
        return switch (model) {
            case Rasch rasch -> List.of(1.0, rasch.difficulty());
            case TwoParameterLogistic two -> List.of(two.discrimination(), two.difficulty());
            case ThreeParameterLogistic three -> List.of(three.discrimination(), three.difficulty(), three.guessing());
            case GeneralisedPartialCredit credit ->
                Stream.concat(Stream.of(credit.discrimination()), credit.steps().stream())
                        .toList();
        };
    }

    /** In the places of the values, on the old scale; NaN for the discrimination of a Rasch item. */
    private static List<Double> errors(ItemCalibration item, MeanSigmaLinking link) {
        var errors = new ArrayList<>(item.standardErrors());
        if (errors.size() == item.model().points()) {
            errors.addFirst(Double.NaN);
        }
        for (int i = 0; i < Math.min(errors.size(), item.model().points() + 1); i++) {
            errors.set(i, i == 0 ? errors.get(i) / link.slope() : errors.get(i) * link.slope());
        }
        return errors;
    }
}
