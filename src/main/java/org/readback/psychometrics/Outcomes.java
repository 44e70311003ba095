package org.readback.psychometrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Every way the answers to a unit can come out, with its likelihood at the 33 nodes, computed once: for an item a row for
 * each number of points from 0, for a passage one for each combination of its items' points.
 */
final class Outcomes {

    /** A passage with more outcomes is not looked ahead to: six items that are right or wrong have 64. */
    private static final int MOST = 64;

    private final double[][] values;

    Outcomes(Unit unit) {
        List<double[][]> shifted = new ArrayList<>();
        boolean single = unit.deviation() == 0 && unit.size() == 1;
        int nodes = single ? 1 : PassageLikelihood.COUNT;
        for (int z = 0; z < nodes; z++) {
            double shift = single ? 0 : unit.deviation() * PassageLikelihood.node(z);
            shifted.add(combinations(unit, shift));
        }
        this.values = single ? shifted.getFirst() : mean(shifted);
    }

    /** Whether they are few enough to be listed. */
    static boolean areFew(Unit unit) {
        long count = 1;
        for (CandidateItem item : unit.items()) {
            count = Math.min(MOST + 1, count * (item.model().points() + 1));
        }
        return count <= MOST;
    }

    int count() {
        return values.length;
    }

    double[] likelihood(int outcome) {
        return values[outcome];
    }

    private static double[][] combinations(Unit unit, double shift) {
        double[][] rows = {new double[Quadrature.NODES]};
        Arrays.fill(rows[0], 1);
        for (CandidateItem item : unit.items()) {
            ResponseModel model = item.model();
            double[][] next = new double[rows.length * (model.points() + 1)][Quadrature.NODES];
            for (int k = 0; k < Quadrature.NODES; k++) {
                for (int points = 0; points <= model.points(); points++) {
                    double probability = model.probability(Quadrature.node(k) + shift, points);
                    for (int row = 0; row < rows.length; row++) {
                        next[row * (model.points() + 1) + points][k] = rows[row][k] * probability;
                    }
                }
            }
            rows = next;
        }
        return rows;
    }

    private static double[][] mean(List<double[][]> shifted) {
        double[][] mean = new double[shifted.getFirst().length][Quadrature.NODES];
        for (int z = 0; z < shifted.size(); z++) {
            double weight = PassageLikelihood.weight(z);
            for (int row = 0; row < mean.length; row++) {
                for (int k = 0; k < Quadrature.NODES; k++) {
                    mean[row][k] += weight * shifted.get(z)[row][k];
                }
            }
        }
        return mean;
    }
}
