package org.readback.authoring;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.base.Audited;
import org.readback.base.Installation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who may decide about a calibration, and the record of who did. */
@Component
class CalibrationPeople {
    private final SignedIn signedIn;
    private final AccountDirectory directory;
    private final Installation installation;
    private final ApplicationEventPublisher events;

    CalibrationPeople(
            SignedIn signedIn,
            AccountDirectory directory,
            Installation installation,
            ApplicationEventPublisher events) {
        this.signedIn = signedIn;
        this.directory = directory;
        this.installation = installation;
        this.events = events;
    }

    /** Something happened to a calibration. */
    record CalibrationChanged(String action, String subject, String detail) implements Audited {}

    AccountId me() {
        return signedIn.require().id();
    }

    /** Two people see new parameters before tests use them: whoever started a calibration approves it only in a
     * demonstration, or where no other instructor can sign in. */
    boolean mayApprove(AccountId startedBy) {
        return !startedBy.equals(me())
                || installation.isDemonstration()
                || isAlone(startedBy, directory.withRole(Role.INSTRUCTOR));
    }

    static boolean isAlone(AccountId person, Collection<AccountName> instructors) {
        return instructors.stream().allMatch(each -> each.id().equals(person));
    }

    Map<AccountId, String> names(Collection<AccountId> people) {
        return directory.names(people).values().stream()
                .collect(Collectors.toMap(AccountName::id, AccountName::displayName));
    }

    void tell(String action, String pool, String detail) {
        events.publishEvent(new CalibrationChanged(action, pool, detail));
    }
}
