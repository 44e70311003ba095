package org.readback.training;

import java.util.Set;
import java.util.stream.Collectors;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.CurrentAccount;
import org.readback.account.Reach;
import org.readback.account.SignedIn;
import org.readback.contingent.Colleagues;
import org.readback.contingent.Contingents;
import org.readback.contingent.Member;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who asks, about whom, and who is told. */
@Component
record TrainingDesk(
        SignedIn signedIn,
        Reach reach,
        Contingents contingents,
        AccountDirectory directory,
        Colleagues staff,
        ApplicationEventPublisher events) {

    CurrentAccount me() {
        return signedIn.require();
    }

    /** Members, now, of contingents that the person signed in looks after. */
    Set<AccountId> mine() {
        return contingents.mine().stream()
                .flatMap(card -> contingents.roster(card.id()).stream())
                .flatMap(roster -> roster.members().stream())
                .map(Member::account)
                .collect(Collectors.toSet());
    }

    /** Who looks after a contingent together with the person signed in, who is among them then. */
    Set<AccountId> colleagues() {
        return staff.of(me().id());
    }

    void tell(String action, String subject, String detail) {
        events.publishEvent(new TrainingChanged(action, subject, detail));
    }
}
