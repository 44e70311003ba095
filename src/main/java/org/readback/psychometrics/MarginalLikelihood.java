package org.readback.psychometrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Item parameters by marginal maximum likelihood with expectation and maximisation (Bock and Aitkin 1981): ability is
 * N(0, 1) and integrated out on 61 nodes in [-6, 6]; missing responses are passed over. Rasch items have a = 1, and the
 * standard deviation of ability is estimated instead.
 *
 * <p>Steps are accelerated (Anderson 1965) until no parameter would move by 1e-6 more.
 *
 * <p>Defined for all responses. Where a maximum does not exist, because nobody was asked or a score was earned by
 * everybody or by nobody, the item is held by the beliefs of {@link CalibrationPriors#STANDARD} whatever the settings,
 * and {@link CalibrationRemark} says so. Where the data cannot tell an item's discrimination (one item alone, two
 * people), the search ends at the edge of its range. No items give no items and a log-likelihood of 0.
 */
public final class MarginalLikelihood {

    private static final int MOST_ITERATIONS = 1000;
    private static final double SMALLEST_CHANGE = 1e-6;
    private static final double ROUNDING = 1e-11;

    private final ResponseMatrix responses;
    private final List<ItemFit> items = new ArrayList<>();
    private final CalibrationState state;

    /**
     * A calibration to be run.
     *
     * @throws IllegalArgumentException if a response has more than one point where the model knows right and wrong only
     */
    public MarginalLikelihood(ResponseMatrix responses, CalibrationSettings settings) {
        this.responses = responses;
        for (int item = 0; item < responses.items(); item++) {
            Integer band = settings.bands().get(item);
            OptionalDouble difficulty =
                    band == null ? OptionalDouble.empty() : OptionalDouble.of(StartValues.difficulty(band));
            items.add(ItemFit.of(tally(item, settings.model()), settings, difficulty));
        }
        boolean spreads =
                settings.model() == CalibrationModel.RASCH && items.stream().anyMatch(ItemFit::isInformative);
        state = new CalibrationState(items, responses, spreads);
    }

    private int[] tally(int item, CalibrationModel model) {
        int points = 1;
        for (int person = 0; person < responses.people(); person++) {
            points = Math.max(points, responses.points(person, item));
        }
        if (points > 1 && model != CalibrationModel.PARTIAL_CREDIT) {
            throw new IllegalArgumentException("This model has no more than 1 point an item: " + points);
        }
        var tally = new int[points + 1];
        for (int person = 0; person < responses.people(); person++) {
            int earned = responses.points(person, item);
            if (earned != ResponseMatrix.MISSING) {
                tally[earned]++;
            }
        }
        return tally;
    }

    /** Estimates, without standard errors. */
    public Calibration calibrate(CalibrationProgress progress) {
        return result(search(progress), List.of());
    }

    /**
     * Estimates, with standard errors from the observed information (Louis 1982). They need as many numbers as there are
     * pairs of parameters, and the time of several iterations.
     */
    public Calibration calibrateWithErrors(CalibrationProgress progress) {
        Found found = search(progress);
        return result(found, new ObservedInformation(state, items, responses).errors(found.parameters()));
    }

    private record Found(List<Double> vector, int iterations, Calibration.Ending ending) {
        double[] parameters() {
            return vector.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    /** Each point is measured before it is left; an accelerated one that is worse than the last is given up for the
     * plain step, which cannot be. */
    private Found search(CalibrationProgress progress) {
        var acceleration = new AndersonAcceleration();
        double[] point = state.start();
        double[] plain = point;
        double best = Double.NEGATIVE_INFINITY;
        for (int iteration = 1; true; iteration++) {
            double value = state.expect(point);
            // Sums of many logarithms differ in the last digits: less than that is no miss
            boolean missed = value < best - ROUNDING * Math.abs(best);
            double[] next = missed ? plain : state.maximise(point);
            double change = distance(point, next);
            boolean goesOn = progress.goesOn(iteration, value, change);
            if (!missed && change < SMALLEST_CHANGE) {
                return found(point, iteration, Calibration.Ending.CONVERGED);
            }
            if (!goesOn || iteration == MOST_ITERATIONS) {
                return found(
                        next, iteration, goesOn ? Calibration.Ending.ITERATION_LIMIT : Calibration.Ending.CANCELLED);
            }
            if (missed) {
                acceleration.forget();
                point = next;
            } else {
                best = value;
                plain = next;
                point = state.clamped(acceleration.next(point, next));
            }
        }
    }

    private static Found found(double[] point, int iterations, Calibration.Ending ending) {
        return new Found(Arrays.stream(point).boxed().toList(), iterations, ending);
    }

    private static double distance(double[] from, double[] to) {
        double longest = 0;
        for (int i = 0; i < from.length; i++) {
            longest = Math.max(longest, Math.abs(to[i] - from[i]));
        }
        return longest;
    }

    private Calibration result(Found found, List<List<Double>> errors) {
        double[] all = found.parameters();
        if (found.ending() != Calibration.Ending.CONVERGED) {
            state.expect(all); // a converged search has just done so
        }
        var results = new ArrayList<ItemCalibration>();
        for (int item = 0; item < items.size(); item++) {
            ItemCalibration result = items.get(item).result(state.parameters(all, item));
            results.add(errors.isEmpty() ? result : result.with(errors.get(item)));
        }
        return new Calibration(
                results,
                state.expected().logLikelihood(),
                state.deviation(all),
                found.iterations(),
                state.steepest(all),
                found.ending());
    }
}
