package org.readback.assessment;

import java.util.Optional;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.account.CurrentAccount;
import org.readback.account.Reach;
import org.readback.account.Role;
import org.readback.assessment.ResultSheet.OnPaper;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may read a result, and whose it is. */
@Component
record Readers(ObjectProvider<Reach> reach, AccountDirectory people, PaperRows papers) {

    /** One's own, or as a supervisor or instructor that of somebody in one's reach. */
    boolean maySee(CurrentAccount viewer, AccountId person) {
        if (viewer.id().equals(person)) return true;
        boolean staff = viewer.is(Role.SUPERVISOR) || viewer.is(Role.INSTRUCTOR);
        return staff && reach.stream().anyMatch(each -> each.maySee(viewer, person));
    }

    /** Empty for an attempt on the screen. */
    Optional<OnPaper> paper(AttemptId attempt) {
        return papers.find(attempt).map(mark -> new OnPaper(mark.takenOn(), name(mark.enteredBy())));
    }

    /** As shown to others; empty if the account is gone. */
    String name(AccountId person) {
        return people.name(person).map(AccountName::displayName).orElse("");
    }
}
