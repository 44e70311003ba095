package org.readback.psychometrics;

import java.util.Arrays;

/** Value, gradient and information (the expected negative second derivatives) of a function of few parameters, added
 * up from parts. */
final class Derivatives {

    double value;
    final double[] gradient;
    final double[][] information;

    Derivatives(int parameters) {
        gradient = new double[parameters];
        information = new double[parameters][parameters];
    }

    /** Adds {@code -r^2 / 2}, the logarithm of a normal density, by r and its slopes; curvature of r itself is left out
     * (Gauss and Newton), which keeps the information from becoming negative. */
    void addSquare(double residual, double[] slopes) {
        value -= residual * residual / 2;
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] -= residual * slopes[i];
            for (int k = 0; k < gradient.length; k++) {
                information[i][k] += slopes[i] * slopes[k];
            }
        }
    }

    /**
     * Where the next step of the search goes: {@code information^-1 gradient}. A hair on the diagonal keeps a flat
     * direction from dividing by 0; no step is longer than 1, as the curvature is known only nearby.
     */
    double[] step() {
        var matrix = new double[gradient.length][];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] = information[i].clone();
            matrix[i][i] += 1e-9 + 1e-12 * matrix[i][i];
        }
        double[] step = gradient.clone();
        if (Cholesky.decompose(matrix)) {
            Cholesky.solve(matrix, step);
        }
        double longest = Arrays.stream(step).map(Math::abs).max().orElse(0);
        if (longest > 1) {
            for (int i = 0; i < step.length; i++) {
                step[i] /= longest;
            }
        }
        return step;
    }
}
