package org.readback.contingent;

import org.readback.account.AccountId;

/** Somebody who looks after a contingent.
 *
 * @param part {@link SubUnitPath#NONE} for all of it
 * @param isSupervisor not an instructor only */
public record StaffMember(AccountId account, String displayName, SubUnitPath part, boolean isSupervisor) {}
