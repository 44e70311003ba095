package org.readback.marking;

import org.readback.account.AccountId;
import org.readback.base.Audited;
import org.readback.base.Sha256;

/** A rater rated a work. A mark is never changed: another opinion is another rating.
 *
 * @param digest SHA-256 of points and remark, in hexadecimal: the audit trail keeps this and no result */
record MarkGiven(AccountId owner, WorkId work, int position, String digest) implements Audited {
    static MarkGiven of(AccountId owner, WorkRatings.Rating rating, int position) {
        return new MarkGiven(
                owner,
                rating.work(),
                position,
                Sha256.hex(rating.given().points() + "\n" + rating.given().remark()));
    }

    @Override
    public String action() {
        return "mark-given";
    }

    @Override
    public String subject() {
        return owner + " " + work;
    }

    @Override
    public String detail() {
        return "rating " + position + " " + digest;
    }
}
