package org.readback.spacing;

/** Solves a small symmetric, positive definite system by Cholesky's decomposition. */
final class Cholesky {

    private Cholesky() {}

    /**
     * The x with {@code A x = b}.
     *
     * @param matrix n x n, positive definite; only its lower triangle is read, and overwritten by the factor
     * @param target n numbers; not changed
     */
    static double[] solve(double[][] matrix, double[] target) {
        int n = target.length;
        decompose(matrix);
        double[] x = target.clone();
        for (int k = 0; k < n; k++) {
            for (int l = 0; l < k; l++) {
                x[k] -= matrix[k][l] * x[l];
            }
            x[k] /= matrix[k][k];
        }
        for (int k = n - 1; k >= 0; k--) {
            for (int l = k + 1; l < n; l++) {
                x[k] -= matrix[l][k] * x[l];
            }
            x[k] /= matrix[k][k];
        }
        return x;
    }

    private static void decompose(double[][] matrix) {
        for (int k = 0; k < matrix.length; k++) {
            for (int l = 0; l <= k; l++) {
                double rest = matrix[k][l];
                for (int m = 0; m < l; m++) {
                    rest -= matrix[k][m] * matrix[l][m];
                }
                matrix[k][l] = k == l ? Math.sqrt(rest) : rest / matrix[l][l];
            }
        }
    }
}
