package org.readback.psychometrics;

/** Of one item, by score and node of the {@link CalibrationGrid}: how likely the score is and how surprising. */
final class ResidualTable {

    private static final double SMALLEST = 1e-300;
    private static final double LEAST_CHANCE = 1e-12;

    private final double[][] chance;
    private final double[][] inverse;
    private final double[][] squares;
    private final double[] variance = new double[CalibrationGrid.NODES];

    ResidualTable(ResponseModel model) {
        int scores = model.points() + 1;
        chance = new double[scores][CalibrationGrid.NODES];
        inverse = new double[scores][CalibrationGrid.NODES];
        squares = new double[scores][CalibrationGrid.NODES];
        for (int q = 0; q < CalibrationGrid.NODES; q++) {
            double mean = 0;
            for (int score = 0; score < scores; score++) {
                double p = model.probability(CalibrationGrid.node(q), score);
                chance[score][q] = p;
                // Where the score is as good as impossible the posterior is 0, and 0 times infinity would be NaN
                inverse[score][q] = p > SMALLEST ? 1 / p : 0;
                mean += score * p;
            }
            for (int score = 0; score < scores; score++) {
                squares[score][q] = (score - mean) * (score - mean);
                variance[q] += chance[score][q] * squares[score][q];
            }
            variance[q] = Math.max(variance[q], SMALLEST);
        }
    }

    /**
     * Adds a response to the sums.
     *
     * @param posterior the person's, with this response in it
     * @param rest room for the posterior without it
     */
    void add(int earned, double[] posterior, double[] rest, ResidualSums sums) {
        double total = 0;
        for (int q = 0; q < CalibrationGrid.NODES; q++) {
            rest[q] = posterior[q] * inverse[earned][q];
            total += rest[q];
        }
        if (!(total > 0)) {
            return; // a response the model holds for impossible at every ability has no residual to speak of
        }
        double outfitVariance = -1;
        double infitVariance = 0;
        for (int score = 0; score < chance.length; score++) {
            double likely = 0;
            double outfit = 0;
            double square = 0;
            double expected = 0;
            for (int q = 0; q < CalibrationGrid.NODES; q++) {
                double weight = rest[q] / total * chance[score][q];
                likely += weight;
                outfit += weight * (squares[score][q] / variance[q]);
                square += weight * squares[score][q];
                expected += weight * variance[q];
            }
            double floored = Math.max(likely, LEAST_CHANCE);
            outfitVariance += outfit * outfit / floored;
            infitVariance += (square - expected) * (square - expected) / floored;
            if (score == earned) {
                sums.add(outfit / floored, square / floored, expected / floored);
            }
        }
        sums.addVariances(Math.max(0, outfitVariance), infitVariance);
    }
}
