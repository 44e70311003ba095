package org.readback.psychometrics;

import java.util.List;
import java.util.stream.Stream;

/**
 * Brings parameters of a new calibration to the scale of an older one: {@code theta_old = slope theta_new + intercept},
 * by mean and standard deviation of the difficulties of items that are in both, the anchors (Marco 1977).
 *
 * @param slope A, above 0; the new unit in old logits
 * @param intercept B, in old logits
 */
public record MeanSigmaLinking(double slope, double intercept) {

    public MeanSigmaLinking {
        if (!(slope > 0 && Double.isFinite(slope))) {
            throw new IllegalArgumentException("The slope must be above 0 and finite: " + slope);
        }
        if (!Double.isFinite(intercept)) {
            throw new IllegalArgumentException("The intercept must be finite: " + intercept);
        }
    }

    /**
     * An item as both calibrations see it.
     *
     * @param from parameters on the new scale
     * @param to parameters on the scale to come to
     */
    public record Anchor(ResponseModel from, ResponseModel to) {}

    /**
     * The link through these anchors. Each step of an item in steps counts like a difficulty.
     *
     * <p>Without anchors nothing is changed. With a single difficulty, or where difficulties do not differ on one of the
     * two scales, there is no spread to compare: the slope is 1 and only the mean is moved. Rasch items have one unit on
     * every scale; between them the slope is 1.
     *
     * @throws IllegalArgumentException if an anchor has more steps on one side than on the other
     */
    public static MeanSigmaLinking through(List<Anchor> anchors) {
        for (Anchor anchor : anchors) {
            if (anchor.from().points() != anchor.to().points()) {
                throw new IllegalArgumentException("An anchor must have as many steps on both scales: " + anchor);
            }
        }
        if (anchors.isEmpty()) {
            return new MeanSigmaLinking(1, 0);
        }
        double[] from = difficulties(anchors.stream().map(Anchor::from));
        double[] to = difficulties(anchors.stream().map(Anchor::to));
        boolean units = anchors.stream().allMatch(anchor -> anchor.from() instanceof Rasch);
        double spread = deviation(from);
        double wanted = deviation(to);
        double slope = units || spread == 0 || wanted == 0 ? 1 : wanted / spread;
        return new MeanSigmaLinking(slope, mean(to) - slope * mean(from));
    }

    /** Ability or difficulty on the old scale, in logits. */
    public double theta(double theta) {
        return slope * theta + intercept;
    }

    /** The item on the old scale: at linked abilities it has the same probabilities as before. A Rasch item stays one
     * where the slope is 1, and otherwise becomes a two-parameter item. */
    public ResponseModel item(ResponseModel item) {
        return switch (item) {
            case Rasch rasch ->
                slope == 1
                        ? new Rasch(theta(rasch.difficulty()))
                        : new TwoParameterLogistic(1 / slope, theta(rasch.difficulty()));
            case TwoParameterLogistic two ->
                new TwoParameterLogistic(two.discrimination() / slope, theta(two.difficulty()));
            case ThreeParameterLogistic three ->
                new ThreeParameterLogistic(three.discrimination() / slope, theta(three.difficulty()), three.guessing());
            case GeneralisedPartialCredit credit ->
                new GeneralisedPartialCredit(
                        credit.discrimination() / slope,
                        credit.steps().stream().map(this::theta).toList());
        };
    }

    private static double[] difficulties(Stream<ResponseModel> items) {
        return items.flatMap(MeanSigmaLinking::difficulties)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static Stream<Double> difficulties(ResponseModel item) {
        return switch (item) {
            case Rasch rasch -> Stream.of(rasch.difficulty());
            case TwoParameterLogistic two -> Stream.of(two.difficulty());
            case ThreeParameterLogistic three -> Stream.of(three.difficulty());
            case GeneralisedPartialCredit credit -> credit.steps().stream();
        };
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double deviation(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / values.length);
    }
}
