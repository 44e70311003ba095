package org.readback.psychometrics;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a slow iteration {@code x <- map(x)} fast (Anderson 1965; Walker and Ni 2011): the next point is the
 * combination of the last images whose steps cancel best.
 *
 * <p>The steps of an expectation-maximisation shrink slowly in the few directions the data say little about (the place
 * and the width of the whole scale); those are what a short memory learns.
 */
final class AndersonAcceleration {

    private static final int MEMORY = 6;

    private final List<double[]> images = new ArrayList<>();
    private final List<double[]> steps = new ArrayList<>();

    /** Forgets what it learnt, after a step that failed. */
    void forget() {
        images.clear();
        steps.clear();
    }

    /** The next point; the image itself as long as nothing is learnt. */
    double[] next(double[] point, double[] image) {
        var step = new double[point.length];
        for (int i = 0; i < step.length; i++) {
            step[i] = image[i] - point[i];
        }
        images.add(image);
        steps.add(step);
        if (images.size() > MEMORY + 1) {
            images.removeFirst();
            steps.removeFirst();
        }
        return combined(share(step), image);
    }

    /** How much of each remembered difference takes the step to 0 best, by least squares. */
    private double[] share(double[] step) {
        int size = steps.size() - 1;
        var matrix = new double[size][size];
        var right = new double[size];
        for (int i = 0; i < size; i++) {
            double[] first = difference(steps, i);
            for (int k = 0; k <= i; k++) {
                matrix[i][k] = dot(first, difference(steps, k));
            }
            right[i] = dot(first, step);
        }
        for (int i = 0; i < size; i++) {
            matrix[i][i] = matrix[i][i] * (1 + 1e-10) + Double.MIN_NORMAL; // two differences may be parallel
        }
        if (!Cholesky.decompose(matrix)) {
            return new double[size];
        }
        Cholesky.solve(matrix, right);
        return right;
    }

    private double[] combined(double[] share, double[] image) {
        double[] next = image.clone();
        for (int i = 0; i < share.length; i++) {
            double[] difference = difference(images, i);
            for (int k = 0; k < next.length; k++) {
                next[k] -= share[i] * difference[k];
            }
        }
        return next;
    }

    private static double[] difference(List<double[]> vectors, int index) {
        double[] difference = vectors.get(index + 1).clone();
        double[] earlier = vectors.get(index);
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= earlier[i];
        }
        return difference;
    }

    private static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }
}
