package org.readback.shell;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.readback.account.AccountPreferences;
import org.readback.account.LockSettings;
import org.readback.account.SignedIn;
import org.springframework.stereotype.Component;

/** What the frames need to say whose session it is, to end it and to lock it. */
@Component
record OwnSession(
        SignedIn signedIn, AccountPreferences preferences, AuthenticationContext security, LockSettings lock) {}
