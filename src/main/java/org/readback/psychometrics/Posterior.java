package org.readback.psychometrics;

import java.util.ArrayList;
import java.util.List;

/**
 * What is believed about a person's ability: a density on 33 nodes in [-4, 4], straight lines between them, nothing
 * outside. Its trapezoid integral is 1.
 */
public final class Posterior {

    private final double[] density;

    /** Takes the array over: 33 densities whose trapezoid integral is 1. */
    Posterior(double[] density) {
        this.density = density;
    }

    /** The array itself, not a copy: for loops that choose items. */
    double[] density() {
        return density;
    }

    /** The 33 nodes, in logits, ascending. */
    public static List<Double> nodes() {
        var nodes = new ArrayList<Double>(Quadrature.NODES);
        for (int k = 0; k < Quadrature.NODES; k++) {
            nodes.add(Quadrature.node(k));
        }
        return List.copyOf(nodes);
    }

    /** The share of belief each node stands for, in the order of the nodes; sums to 1. */
    public List<Double> weights() {
        var weights = new ArrayList<Double>(Quadrature.NODES);
        for (int k = 0; k < Quadrature.NODES; k++) {
            weights.add(weight(k));
        }
        return List.copyOf(weights);
    }

    /** Mean and standard deviation over the nodes. */
    public AbilityEstimate estimate() {
        double mean = 0;
        for (int k = 0; k < Quadrature.NODES; k++) {
            mean += weight(k) * Quadrature.node(k);
        }
        // Second pass on purpose: the mean of the squares minus the square of the mean would cancel
        double variance = 0;
        for (int k = 0; k < Quadrature.NODES; k++) {
            double distance = Quadrature.node(k) - mean;
            variance += weight(k) * distance * distance;
        }
        return new AbilityEstimate(mean, Math.sqrt(variance));
    }

    /** Probability that ability is below the cut; continuous and never falling, 0 up to -4 and 1 from 4 on. */
    public double massBelow(double cut) {
        if (Double.isNaN(cut)) {
            throw new IllegalArgumentException("A cut must be a number");
        }
        if (cut <= Quadrature.LOW) {
            return 0;
        }
        if (cut >= Quadrature.HIGH) {
            return 1;
        }
        double place = (cut - Quadrature.LOW) / Quadrature.STEP;
        // Just below 4 the division rounds up to the last node, which begins no cell
        int cell = Math.min((int) place, Quadrature.NODES - 2);
        double mass = 0;
        for (int k = 0; k < cell; k++) {
            mass += cellMass(k);
        }
        double part = place - cell;
        double there = density[cell] + part * (density[cell + 1] - density[cell]);
        return Math.min(1, mass + Quadrature.STEP * part * (density[cell] + there) / 2);
    }

    /** Probability that ability lies between the two, in [0, 1]; low must not be above high. */
    public double massBetween(double low, double high) {
        if (!(low <= high)) {
            throw new IllegalArgumentException("Low must not be above high: " + low + ", " + high);
        }
        return Math.max(0, massBelow(high) - massBelow(low)); // rounding must not make it negative
    }

    /**
     * Central credible interval: as much belief is left out below as above.
     *
     * @param mass belief inside the interval, in (0, 1), for example 0.95
     */
    public Interval interval(double mass) {
        if (!(mass > 0 && mass < 1)) {
            throw new IllegalArgumentException("The mass of an interval must be in (0, 1): " + mass);
        }
        return new Interval(quantile((1 - mass) / 2), quantile((1 + mass) / 2));
    }

    private double quantile(double mass) {
        double left = mass;
        for (int k = 0; k < Quadrature.NODES - 1; k++) {
            if (left <= cellMass(k)) {
                return Quadrature.node(k) + Quadrature.STEP * partHolding(left / Quadrature.STEP, k);
            }
            left -= cellMass(k);
        }
        return Quadrature.HIGH; // only where rounding left the sum a hair below the mass asked for
    }

    /** Solves {@code f0 t + (f1 - f0) t^2 / 2 = area} for t, in the form that does not cancel where f1 is near f0. */
    private double partHolding(double area, int cell) {
        double slope = density[cell + 1] - density[cell];
        double root = Math.sqrt(Math.max(0, density[cell] * density[cell] + 2 * slope * area));
        return area == 0 ? 0 : Math.min(1, 2 * area / (density[cell] + root));
    }

    private double cellMass(int cell) {
        return Quadrature.STEP * (density[cell] + density[cell + 1]) / 2;
    }

    private double weight(int index) {
        return Quadrature.weight(index) * density[index];
    }
}
