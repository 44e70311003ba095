package org.readback.psychometrics;

/**
 * What is known of a person when the next item is chosen.
 *
 * @param estimate of the posterior
 * @param worked answers so far that are no rapid guesses
 */
record Standing(Posterior posterior, AbilityEstimate estimate, int worked) {

    double theta() {
        return estimate.theta();
    }

    double error() {
        return estimate.standardError();
    }
}
