package org.readback.psychometrics;

import java.util.Optional;

/** What an adaptive test does next. */
public sealed interface Step {

    /**
     * Ask one more item.
     *
     * @param estimate ability as known when the item was chosen
     */
    record Ask(CandidateItem item, AbilityEstimate estimate) implements Step {}

    /**
     * End the test. The decision is there whatever the reason; only {@link Reason#DECIDED} makes it a firm one.
     *
     * @param band the decision; empty where the test has no cuts
     */
    record Stop(Reason reason, Posterior posterior, Optional<BandDecision> band) implements Step {

        /**
         * The band of a test with cuts.
         *
         * @throws java.util.NoSuchElementException for a test without
         */
        public BandDecision decision() {
            return band.orElseThrow();
        }
    }

    /** Why a test ended; where two reasons hold, the one named first here. */
    enum Reason {
        /** A band is probable enough or ability precise enough, and the minimum was asked. */
        DECIDED,
        /** The maximum was asked and no band is probable enough. */
        MAXIMUM,
        /** Nothing that fits is left to ask; fewer than the minimum may have been. */
        POOL_EXHAUSTED
    }
}
