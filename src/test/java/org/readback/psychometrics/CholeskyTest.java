package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CholeskyTest {

    /** A textbook's matrix, with the factor (2), (6, 1), (-8, 5, 3); above the diagonal nothing is read. */
    private static double[][] matrix() {
        return new double[][] {{4, 99, 99}, {12, 37, 99}, {-16, -43, 98}};
    }

    @Test
    void theFactorIsTheTextbooks() {
        double[][] matrix = matrix();

        assertThat(Cholesky.decompose(matrix)).isTrue();

        assertThat(matrix[0][0]).isEqualTo(2);
        assertThat(matrix[1]).startsWith(6, 1);
        assertThat(matrix[2]).containsExactly(-8, 5, 3);
    }

    @Test
    void solutionAndInverseAgreeWithHandComputation() {
        double[][] matrix = matrix();
        Cholesky.decompose(matrix);
        // The matrix times (1, 2, 3)
        double[] right = {-20, -43, 192};

        Cholesky.solve(matrix, right);
        double[][] inverse = Cholesky.inverse(matrix);

        assertThat(right).containsExactly(new double[] {1, 2, 3}, within(1e-12));
        assertThat(inverse[0]).containsExactly(new double[] {1777 / 36.0, -122 / 9.0, 19 / 9.0}, within(1e-12));
        assertThat(inverse[1]).containsExactly(new double[] {-122 / 9.0, 34 / 9.0, -5 / 9.0}, within(1e-12));
        assertThat(inverse[2]).containsExactly(new double[] {19 / 9.0, -5 / 9.0, 1 / 9.0}, within(1e-12));
    }

    @Test
    void whatIsNotPositiveDefiniteIsRecognised() {
        assertThat(Cholesky.decompose(new double[][] {{1, 2}, {2, 1}})).isFalse();
        assertThat(Cholesky.decompose(new double[][] {{0}})).isFalse();
        assertThat(Cholesky.decompose(new double[][] {{Double.NaN}})).isFalse();
        assertThat(Cholesky.decompose(new double[0][])).isTrue();
    }
}
