package org.readback.account;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person chose for themselves. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AccountPreferences {
    private final AccountRepository accounts;
    private final Standings standings;
    private final SignedIn signedIn;

    AccountPreferences(AccountRepository accounts, Standings standings, SignedIn signedIn) {
        this.accounts = accounts;
        this.standings = standings;
        this.signedIn = signedIn;
    }

    /** The interface language now and at the next sign-in. */
    public void chooseLocale(Locale locale) {
        AccountId id = signedIn.require().id();
        accounts.findById(id).ifPresent(account -> account.chooseLocale(locale));
        standings.forget(id);
    }

    /** What was chosen last, in this session or another. */
    @Transactional(readOnly = true)
    public Optional<Locale> locale() {
        return standings.locale(signedIn.require().id());
    }
}
