package org.readback.psychometrics;

/**
 * An item as a calibration sees it: free parameters, and from them the likelihood of each score on the whole grid.
 *
 * <p>Parameters are in this order, as far as the model has them: log a; the intercept of each step, {@code -a b_v}; the
 * logit of c. So none needs a constraint to be valid, and the search cannot leave what is.
 */
abstract sealed class ItemCurve permits CreditCurve, GuessingCurve {

    /** Beyond these an item says nothing, or more than any item does: a search that comes here is looking for infinity. */
    private static final double LOWEST_LOG_SLOPE = Math.log(0.05);

    private static final double HIGHEST_LOG_SLOPE = Math.log(10);
    private static final double FURTHEST_INTERCEPT = 60;
    private static final double LOWEST_LOGIT_GUESSING = -9.2; // 0.0001
    private static final double HIGHEST_LOGIT_GUESSING = 0.85; // 0.70

    /** Whether log a is a parameter. */
    abstract boolean hasSlope();

    /** Points of the full score. */
    abstract int points();

    /** Whether the logit of c is a parameter. */
    abstract boolean hasGuessing();

    /** Fills a row of the grid for each score, 0 first: the logarithm of its probability by node.
     *
     * @param at where the first row begins */
    abstract void logProbabilities(double[] parameters, double[] table, int at);

    /** Adds the expected log-likelihood of the counts and its derivatives.
     *
     * @param counts a row of the grid for each score: how many people of that ability are expected to have earned it
     * @param at where the first row begins */
    abstract void addLikelihood(double[] parameters, double[] counts, int at, Derivatives sum);

    /** The slope of the log-probability of one score by each parameter, at one node.
     *
     * @param slopes to be filled in */
    abstract void slopes(double[] parameters, int node, int points, double[] slopes);

    abstract ResponseModel model(double[] parameters);

    final int size() {
        return firstStep() + points() + (hasGuessing() ? 1 : 0);
    }

    final int firstStep() {
        return hasSlope() ? 1 : 0;
    }

    final double slope(double[] parameters) {
        return hasSlope() ? Math.exp(parameters[0]) : 1;
    }

    /** b of a step, counted from 0. */
    final double difficulty(double[] parameters, int step) {
        return -parameters[firstStep() + step] / slope(parameters);
    }

    /** Brings parameters back into the range that is searched.
     *
     * @return whether one was out of it, or stands at its edge */
    final boolean clamp(double[] parameters) {
        boolean edge = false;
        for (int i = 0; i < parameters.length; i++) {
            boolean slope = hasSlope() && i == 0;
            boolean guessing = hasGuessing() && i == parameters.length - 1;
            double low = slope ? LOWEST_LOG_SLOPE : guessing ? LOWEST_LOGIT_GUESSING : -FURTHEST_INTERCEPT;
            double high = slope ? HIGHEST_LOG_SLOPE : guessing ? HIGHEST_LOGIT_GUESSING : FURTHEST_INTERCEPT;
            parameters[i] = Math.clamp(parameters[i], low, high);
            edge |= parameters[i] == low || parameters[i] == high;
        }
        return edge;
    }
}
