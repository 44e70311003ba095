package org.readback.psychometrics;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** One item of a calibration: its curve, what is believed about it, and its maximisation step. */
final class ItemFit {

    private static final int STEPS = 4;
    private static final int HALVINGS = 20;
    private static final double SMALL = 1e-4;
    private static final double START_GUESSING = 0.2;
    private static final double BAND_LOG_SLOPE = Math.log(1.2);

    private final ItemCurve curve;
    private final ItemPrior prior;
    private final int[] tally;

    private ItemFit(ItemCurve curve, ItemPrior prior, int[] tally) {
        this.curve = curve;
        this.prior = prior;
        this.tally = tally;
    }

    /**
     * An item with its data.
     *
     * @param tally how many people earned each score, 0 first
     */
    static ItemFit of(int[] tally, CalibrationSettings settings, OptionalDouble difficulty) {
        int points = tally.length - 1;
        ItemCurve curve = switch (settings.model()) {
            case RASCH -> CreditCurve.rasch();
            case TWO_PARAMETER -> CreditCurve.withSlope(1);
            case THREE_PARAMETER -> new GuessingCurve();
            case PARTIAL_CREDIT -> CreditCurve.withSlope(points);
        };
        // Where a score is missing the likelihood has its maximum at infinity: beliefs then hold what it cannot
        boolean believed = settings.priors() == CalibrationPriors.STANDARD
                || !remarks(tally).isEmpty();
        return new ItemFit(curve, new ItemPrior(believed, difficulty), tally);
    }

    private static Set<CalibrationRemark> remarks(int[] tally) {
        int people = Arrays.stream(tally).sum();
        var remarks = EnumSet.noneOf(CalibrationRemark.class);
        if (people == 0) {
            remarks.add(CalibrationRemark.UNANSWERED);
        } else if (tally[0] == people) {
            remarks.add(CalibrationRemark.ALL_WRONG);
        } else if (tally[tally.length - 1] == people) {
            remarks.add(CalibrationRemark.ALL_RIGHT);
        } else if (Arrays.stream(tally).anyMatch(count -> count == 0)) {
            remarks.add(CalibrationRemark.SCORE_UNUSED);
        }
        return remarks;
    }

    ItemCurve curve() {
        return curve;
    }

    /** Whether the data say anything about how people differ: two scores at least were earned. */
    boolean isInformative() {
        return Arrays.stream(tally).filter(count -> count > 0).count() > 1;
    }

    double[] start() {
        var parameters = new double[curve.size()];
        double logSlope = prior.difficulty().isPresent() ? BAND_LOG_SLOPE : prior.logSlope();
        if (curve.hasSlope()) {
            parameters[0] = logSlope;
        }
        double guessing = curve.hasGuessing() ? START_GUESSING : 0;
        if (curve.hasGuessing()) {
            parameters[parameters.length - 1] = Math.log(guessing / (1 - guessing));
        }
        for (int v = 0; v < curve.points(); v++) {
            parameters[curve.firstStep() + v] = prior.difficulty().isPresent()
                    ? -curve.slope(parameters) * prior.difficulty().orElse(0)
                    : logOdds(v, guessing);
        }
        return parameters;
    }

    /** Of this step against the one before, by the tally; half a person more on each side keeps it finite. */
    private double logOdds(int step, double guessing) {
        double below = tally[step] + 0.5;
        double above = tally[step + 1] + 0.5;
        double known = Math.max(0.05, (above / (above + below) - guessing) / (1 - guessing));
        return Math.log(known / (1 - known));
    }

    /** Raises the expected log-likelihood of the counts, with what is believed, by at most four steps of Newton's method
     * with expected second derivatives; never lowers it. */
    double[] maximise(double[] start, double[] counts, int row) {
        double[] point = start;
        Derivatives here = derivatives(point, counts, row);
        for (int i = 0; i < STEPS; i++) {
            double[] step = here.step();
            double[] next = moved(point, step);
            Derivatives there = derivatives(next, counts, row);
            for (int halving = 0; there.value < here.value && halving < HALVINGS; halving++) {
                halve(step);
                next = moved(point, step);
                there = derivatives(next, counts, row);
            }
            if (!(there.value >= here.value)) {
                return point;
            }
            point = next;
            here = there;
            if (Arrays.stream(step).allMatch(each -> Math.abs(each) < SMALL)) {
                return point;
            }
        }
        return point;
    }

    private double[] moved(double[] point, double[] step) {
        double[] next = point.clone();
        for (int i = 0; i < next.length; i++) {
            next[i] += step[i];
        }
        curve.clamp(next);
        return next;
    }

    private static void halve(double[] step) {
        for (int i = 0; i < step.length; i++) {
            step[i] /= 2;
        }
    }

    /** Of the expected log-likelihood with what is believed. At the parameters the counts were expected with, the
     * gradient is that of the marginal log-likelihood as well (Fisher's identity). */
    Derivatives derivatives(double[] parameters, double[] counts, int row) {
        var sum = new Derivatives(curve.size());
        curve.addLikelihood(parameters, counts, row, sum);
        prior.addTo(sum, curve, parameters);
        return sum;
    }

    /** Logarithm of the density of what is believed, up to a constant; 0 where nothing is. */
    double logPrior(double[] parameters) {
        var sum = new Derivatives(curve.size());
        prior.addTo(sum, curve, parameters);
        return sum.value;
    }

    ItemCalibration result(double[] parameters) {
        Set<CalibrationRemark> remarks = remarks(tally);
        if (curve.clamp(parameters.clone())) {
            remarks.add(CalibrationRemark.AT_EDGE);
        }
        return new ItemCalibration(curve.model(parameters), Arrays.stream(tally).sum(), List.of(), remarks);
    }
}
