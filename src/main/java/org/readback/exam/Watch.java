package org.readback.exam;

import java.util.List;
import java.util.Set;
import org.readback.account.AccountId;
import org.readback.account.SignedIn;
import org.springframework.stereotype.Component;

/** Who may handle which session and whom. */
@Component
class Watch {
    private final Classes classes;
    private final SignedIn signedIn;

    Watch(Classes classes, SignedIn signedIn) {
        this.classes = classes;
        this.signedIn = signedIn;
    }

    AccountId me() {
        return signedIn.require().id();
    }

    boolean mayHandle(AccountId person) {
        return classes.people().contains(person);
    }

    boolean mayHandleAll(List<AccountId> people) {
        return classes.people().containsAll(people);
    }

    /** Who planned it, and colleagues who look after everybody on its roster: they stand in. */
    boolean mayHold(Session session, List<AccountId> roster) {
        return mayHold(session, roster, classes.people());
    }

    /** @param mine people whom the person signed in looks after */
    boolean mayHold(Session session, List<AccountId> roster, Set<AccountId> mine) {
        return session.plannedBy().equals(me()) || (!roster.isEmpty() && mine.containsAll(roster));
    }

    Set<AccountId> mine() {
        return classes.people();
    }

    List<Group> groups() {
        return classes.groups();
    }
}
