package org.readback.practice;

import java.util.List;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.bank.Origin;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes cards in a transaction of its own: what led to them is committed already. */
@Component
class CardMaking {
    private final CardRows rows;

    CardMaking(CardRows rows) {
        this.rows = rows;
    }

    /** Doing it again changes nothing.
     *
     * @return how many are new */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    int add(List<AccountId> people, List<? extends CardSubject> subjects, Origin origin) {
        return rows.add(people, subjects, origin, Optional.empty());
    }
}
