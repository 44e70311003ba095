package org.readback.readiness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.account.SignedIn;
import org.readback.base.Centre;
import org.readback.contingent.RollMember;
import org.readback.contingent.Rolls;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What runs out for the person signed in. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('TRAINEE')")
public class OwnExpiry {
    private final Boards boards;
    private final Rolls rolls;
    private final SignedIn signedIn;
    private final Clock clock;

    OwnExpiry(Boards boards, Rolls rolls, SignedIn signedIn, Clock clock) {
        this.boards = boards;
        this.rolls = rolls;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** All of it, on a board of one; empty for who is in no contingent. */
    public Optional<ExpirySheet> sheet() {
        AccountId me = signedIn.require().id();
        LocalDate today = Centre.today(clock);
        List<RollMember> member = rolls.of(List.of(me), today).values().stream().toList();
        return rolls.contingentOf(me, today)
                .flatMap(rolls::card)
                .map(card -> ExpirySheet.of(boards.of(card, member, today)));
    }
}
