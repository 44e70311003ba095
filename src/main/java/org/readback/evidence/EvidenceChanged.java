package org.readback.evidence;

import org.readback.account.AccountId;
import org.readback.base.Audited;

/** Something was entered, revoked, waived or remarked about a person. */
public record EvidenceChanged(String action, String subject, String detail) implements Audited {
    static EvidenceChanged of(String action, AccountId person, String detail) {
        return new EvidenceChanged(action, person.toString(), detail);
    }
}
