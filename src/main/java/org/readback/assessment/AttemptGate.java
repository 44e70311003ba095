package org.readback.assessment;

import org.readback.account.AccountId;

/** What modules above have to say before somebody begins a test: sessions, more time, one attempt more. */
public interface AttemptGate {
    /** How this person stands with this test now; only to show it. */
    Admission look(AccountId person, BlueprintId test);

    /** The same, in the transaction that begins an attempt: what it says holds until that ends. */
    Admission admit(AccountId person, BlueprintId test);

    /** An attempt was begun, in the same transaction. */
    void begun(AttemptStarted started);

    /** It was begun by virtue of the one more that was granted: that is used up. */
    void usedResit(AttemptStarted started);

    /** How a person stands with a test.
     *
     * @param extraPercent more time that they have, in [0, 200]
     * @param resit whether one attempt beyond the usual ones was granted and is not used up */
    record Admission(Standing standing, int extraPercent, boolean resit) {
        /** Where no module has anything to say. */
        public static final Admission PLAIN = new Admission(Standing.NO_SESSION, 0, false);

        public Admission {
            if (extraPercent < 0 || extraPercent > 200) throw new IllegalArgumentException("extra " + extraPercent);
        }
    }

    /** How a person stands with the sessions of a test. */
    enum Standing {
        /** No open session of this test expects them. */
        NO_SESSION,
        /** An open session expects them; they have not typed its code. */
        CODE_MISSING,
        /** They are let into a session that stands still. */
        PAUSED,
        /** They are let in. */
        ADMITTED
    }
}
