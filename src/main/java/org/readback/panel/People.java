package org.readback.panel;

import java.time.Clock;
import java.util.List;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.springframework.stereotype.Component;

/** Who there is, and who asks. */
@Component
record People(AccountDirectory directory, SignedIn signedIn, Clock clock) {
    AccountId me() {
        return signedIn.require().id();
    }

    /** All instructors but the one signed in, by name. */
    List<AccountName> colleagues() {
        return directory.withRole(Role.INSTRUCTOR).stream()
                .filter(name -> !name.id().equals(me()))
                .toList();
    }
}
