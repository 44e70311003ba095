package org.readback.psychometrics;

/** What is believed about an item before anybody answers it. */
public enum CalibrationPriors {
    /** Nothing: plain maximum likelihood. */
    NONE,
    /**
     * log a ~ N(0.2, 0.4^2); each step's intercept, {@code -a b}, ~ N(0, 2^2), or where the author's band is known b ~
     * N(0.67 of its midpoint, 0.5^2) in its place; c ~ Beta(20, 80). The estimate is the mode of the posterior in log
     * a, intercepts and c.
     */
    STANDARD
}
