package org.readback.contingent;

import org.readback.account.AccountId;

/** Somebody to be put into a contingent.
 *
 * @param rank as printed before the name, may be empty
 * @param subUnit name of the sub-unit, made if it is new; empty for none */
public record NewMember(AccountId account, String rank, Post post, String subUnit) {
    public NewMember {
        rank = rank.strip();
        subUnit = subUnit.strip();
    }
}
