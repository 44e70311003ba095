package org.readback.battery;

import org.readback.account.AccountId;
import org.readback.base.Audited;
import org.readback.base.Sha256;

/** An instructor gave points for an interview, once and for all.
 *
 * @param digest SHA-256 of points and remark, in hexadecimal: the audit trail keeps this and no result */
record InterviewGiven(AccountId person, RunId run, String digest) implements Audited {
    static InterviewGiven of(AccountId person, RunId run, InterviewSheet.Rated rated) {
        return new InterviewGiven(person, run, Sha256.hex(rated.halves() + "\n" + rated.remark()));
    }

    @Override
    public String action() {
        return "interview-given";
    }

    @Override
    public String subject() {
        return person + " " + run;
    }

    @Override
    public String detail() {
        return digest;
    }
}
