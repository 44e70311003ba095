package org.readback.certificate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readback.account.AccountId;
import org.readback.account.Reach;
import org.readback.account.SignedIn;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.ContingentId;
import org.readback.contingent.RollMember;
import org.readback.contingent.Rolls;
import org.springframework.stereotype.Component;

/** Whom the person signed in may see. */
@Component
class Whose {
    private final Reach reach;
    private final SignedIn signedIn;
    private final Rolls rolls;

    Whose(Reach reach, SignedIn signedIn, Rolls rolls) {
        this.reach = reach;
        this.signedIn = signedIn;
        this.rolls = rolls;
    }

    List<ContingentCard> contingents() {
        return rolls.seenBy(signedIn.require());
    }

    /** Empty if there is no such contingent, or if others look after it. */
    Optional<ContingentCard> contingent(ContingentId id) {
        return rolls.maySee(signedIn.require(), id) ? rolls.card(id) : Optional.empty();
    }

    /** Those of its members on the day whom the person signed in looks after. */
    List<RollMember> members(ContingentId contingent, LocalDate day) {
        return rolls.seenBy(signedIn.require(), contingent, day);
    }

    AccountId me() {
        return signedIn.require().id();
    }

    Set<AccountId> among(Collection<AccountId> people) {
        return reach.among(signedIn.require(), people);
    }

    boolean isSeen(AccountId person) {
        return among(List.of(person)).contains(person);
    }
}
