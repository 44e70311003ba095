package org.readback.psychometrics;

import java.util.List;

/** What is believed of each person of a group whose responses are points: their {@link Population}. */
final class GroupAbility {

    private static final int NODES = CalibrationGrid.NODES;

    private final Population population;

    GroupAbility(ResponseMatrix responses, List<ResponseModel> models) {
        double[][][] logLikelihoods = models.stream().map(GroupAbility::table).toArray(double[][][]::new);
        population = new Population(responses.people(), (person, log) -> {
            byte[] row = responses.row(person);
            for (int item = 0; item < row.length; item++) {
                if (row[item] >= 0) {
                    double[] likelihood = logLikelihoods[item][row[item]];
                    for (int q = 0; q < NODES; q++) {
                        log[q] += likelihood[q];
                    }
                }
            }
        });
    }

    private static double[][] table(ResponseModel model) {
        var table = new double[model.points() + 1][NODES];
        for (int score = 0; score <= model.points(); score++) {
            for (int q = 0; q < NODES; q++) {
                table[score][q] = model.logLikelihood(CalibrationGrid.node(q), Scores.share(score, model.points()));
            }
        }
        return table;
    }

    /** Fills in the weights of the nodes; they sum to 1. */
    void posterior(int person, double[] posterior) {
        population.posterior(person, posterior);
    }

    /** Mean and standard deviation of the group; for nobody 0 and 1. */
    AbilityEstimate group() {
        return population.group();
    }
}
