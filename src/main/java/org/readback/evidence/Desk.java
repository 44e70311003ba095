package org.readback.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.readback.account.AccountId;
import org.readback.account.CurrentAccount;
import org.readback.account.Reach;
import org.readback.account.SignedIn;
import org.readback.base.Centre;
import org.readback.base.UserError;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who does something, about whom they may, and what day it is; handed over together. */
@Component
record Desk(SignedIn signedIn, Reach reach, ApplicationEventPublisher events, Clock clock) {
    static final int LONGEST_REASON = 1000;

    CurrentAccount me() {
        return signedIn.require();
    }

    LocalDate today() {
        return Centre.today(clock);
    }

    /** @throws AccessDeniedException if one of them is out of reach, or does not exist: the two look alike
     * @throws UserError if it is the person signed in: nobody says something of themselves */
    void requireOthers(Collection<AccountId> people) {
        CurrentAccount me = me();
        Set<AccountId> wanted = Set.copyOf(people);
        if (!reach.among(me, wanted).containsAll(wanted)) throw new AccessDeniedException("Not theirs.");
        if (wanted.contains(me.id())) throw new UserError("evidence.error.oneself");
    }

    /** @return without blanks at its ends
     * @throws UserError if nothing is said, or too much */
    String reason(String said) {
        String reason = said.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new UserError("evidence.error.reason", LONGEST_REASON);
        }
        return reason;
    }

    void tell(String action, AccountId person, String detail) {
        events.publishEvent(EvidenceChanged.of(action, person, detail));
    }
}
