package org.readback.exam;

import org.readback.account.AccountId;

/** Somebody who can be put on a roster.
 *
 * @param subUnit empty if none */
public record Candidate(AccountId person, String name, String subUnit) {}
