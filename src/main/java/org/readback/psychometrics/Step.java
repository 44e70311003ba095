package org.readback.psychometrics;

/** What an adaptive test does next. */
public sealed interface Step {

    /**
     * Ask one more item.
     *
     * @param estimate ability as known when the item was chosen
     */
    record Ask(CandidateItem item, AbilityEstimate estimate) implements Step {}

    /** End the test. The decision is there whatever the reason; only {@link Reason#DECIDED} makes it a firm one. */
    record Stop(Reason reason, Posterior posterior, BandDecision decision) implements Step {}

    /** Why a test ended; where two reasons hold, the one named first here. */
    enum Reason {
        /** A band is probable enough, and the minimum was asked. */
        DECIDED,
        /** The maximum was asked and no band is probable enough. */
        MAXIMUM,
        /** Nothing is left to ask; fewer than the minimum may have been. */
        POOL_EXHAUSTED
    }
}
