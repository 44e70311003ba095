package org.readback.contingent;

import org.readback.account.AccountId;

/** A member as lists show them.
 *
 * @param subUnit empty if none */
public record Member(AccountId account, String displayName, String rank, Post post, String subUnit) {}
