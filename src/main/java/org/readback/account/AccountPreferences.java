package org.readback.account;

import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What a person chose for themselves. */
@Service
@PreAuthorize("isAuthenticated()")
public class AccountPreferences {
    AccountPreferences() {}

    /** The interface language at the next sign-in. */
    public void chooseLocale(Locale locale) {}
}
