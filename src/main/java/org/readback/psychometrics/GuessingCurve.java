package org.readback.psychometrics;

/** Items that are right or wrong, and may be guessed. */
final class GuessingCurve extends ItemCurve {

    private static final int SLOPE = 0;
    private static final int INTERCEPT = 1;
    private static final int GUESSING = 2;
    private static final int SIZE = 3;

    @Override
    boolean hasSlope() {
        return true;
    }

    @Override
    int points() {
        return 1;
    }

    @Override
    boolean hasGuessing() {
        return true;
    }

    @Override
    ResponseModel model(double[] parameters) {
        return new ThreeParameterLogistic(
                slope(parameters), difficulty(parameters, 0), Logistic.sigmoid(parameters[GUESSING]));
    }

    @Override
    void logProbabilities(double[] parameters, double[] table, int at) {
        double a = slope(parameters);
        double c = Logistic.sigmoid(parameters[GUESSING]);
        for (int q = 0; q < CalibrationGrid.NODES; q++) {
            double z = a * CalibrationGrid.node(q) + parameters[INTERCEPT];
            table[at + q] = Math.log1p(-c) + Logistic.logSigmoid(-z);
            table[at + CalibrationGrid.STRIDE + q] = Math.log(c + (1 - c) * Logistic.sigmoid(z));
        }
    }

    @Override
    void slopes(double[] parameters, int node, int points, double[] slopes) {
        double scaled = slope(parameters) * CalibrationGrid.node(node);
        double c = Logistic.sigmoid(parameters[GUESSING]);
        double z = scaled + parameters[INTERCEPT];
        double known = Logistic.sigmoid(z);
        double p = c + (1 - c) * known;
        // P' / P of a right answer, -P' / (1 - P) of a wrong one, with 1 - P = (1 - c) sigmoid(-z) taken out
        double byIntercept = points == 1 ? (1 - c) * known * Logistic.sigmoid(-z) / p : -known;
        slopes[SLOPE] = byIntercept * scaled;
        slopes[INTERCEPT] = byIntercept;
        slopes[GUESSING] = points == 1 ? c * (1 - c) * Logistic.sigmoid(-z) / p : -c;
    }

    @Override
    void addLikelihood(double[] parameters, double[] counts, int at, Derivatives sum) {
        double a = slope(parameters);
        double c = Logistic.sigmoid(parameters[GUESSING]);
        double logNotGuessed = Math.log1p(-c);
        var slopes = new double[SIZE];
        for (int q = 0; q < CalibrationGrid.NODES; q++) {
            double scaled = a * CalibrationGrid.node(q);
            double z = scaled + parameters[INTERCEPT];
            double known = Logistic.sigmoid(z);
            double unknown = Logistic.sigmoid(-z);
            double p = c + (1 - c) * known;
            double wrong = counts[at + q];
            double right = counts[at + CalibrationGrid.STRIDE + q];
            double people = right + wrong;
            // P' / (P (1 - P)), with 1 - P in parts, so that nothing cancels; P is at least c, and c above 0
            double byIntercept = known / p;
            double byGuessing = c / p;
            double rest = right - people * p;
            sum.value += right * Math.log(p) + wrong * (logNotGuessed + Logistic.logSigmoid(-z));
            slopes[SLOPE] = byIntercept * scaled;
            slopes[INTERCEPT] = byIntercept;
            slopes[GUESSING] = byGuessing;
            double variance = people * p * (1 - c) * unknown;
            for (int i = 0; i < SIZE; i++) {
                sum.gradient[i] += rest * slopes[i];
                for (int k = 0; k < SIZE; k++) {
                    sum.information[i][k] += variance * slopes[i] * slopes[k];
                }
            }
        }
    }
}
