package org.readback.psychometrics;

/** Symmetric positive definite matrices: decomposition, solution, inverse. Only the lower half is read. */
final class Cholesky {

    private Cholesky() {}

    /** Replaces the lower half by L with {@code L L' = matrix}.
     *
     * @return whether the matrix is positive definite; if not, it is left half done */
    static boolean decompose(double[][] matrix) {
        for (int i = 0; i < matrix.length; i++) {
            double[] row = matrix[i];
            for (int k = 0; k <= i; k++) {
                double[] other = matrix[k];
                double rest = row[k];
                for (int j = 0; j < k; j++) {
                    rest -= row[j] * other[j];
                }
                if (k < i) {
                    row[k] = rest / other[k];
                } else if (rest > 0 && Double.isFinite(rest)) {
                    row[i] = Math.sqrt(rest);
                } else {
                    return false;
                }
            }
        }
        return true;
    }

    /** Replaces the right side by the solution.
     *
     * @param lower as {@link #decompose} left it */
    static void solve(double[][] lower, double[] right) {
        for (int i = 0; i < right.length; i++) {
            for (int j = 0; j < i; j++) {
                right[i] -= lower[i][j] * right[j];
            }
            right[i] /= lower[i][i];
        }
        for (int i = right.length - 1; i >= 0; i--) {
            right[i] /= lower[i][i];
            for (int j = 0; j < i; j++) {
                right[j] -= lower[i][j] * right[i];
            }
        }
    }

    /** The inverse of the decomposed matrix: L^-1 by rows, then its products, from the places where they are not 0. */
    static double[][] inverse(double[][] lower) {
        int size = lower.length;
        // Columns of L^-1, each from its diagonal down
        var columns = new double[size][size];
        for (int k = 0; k < size; k++) {
            double[] column = columns[k];
            column[k] = 1 / lower[k][k];
            for (int i = k + 1; i < size; i++) {
                double sum = 0;
                for (int j = k; j < i; j++) {
                    sum += lower[i][j] * column[j];
                }
                column[i] = -sum / lower[i][i];
            }
        }
        var inverse = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int k = 0; k <= i; k++) {
                double sum = 0;
                for (int j = i; j < size; j++) {
                    sum += columns[i][j] * columns[k][j];
                }
                inverse[i][k] = sum;
                inverse[k][i] = sum;
            }
        }
        return inverse;
    }
}
