package org.readback.account;

import java.util.List;
import java.util.Optional;
import org.readback.base.UserError;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the holder of a one-time link may do without being signed in: the token is the permission. */
@Service
@Transactional
@PreAuthorize("permitAll()")
public class Invitations {
    private final AccountRepository accounts;
    private final Links links;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;

    Invitations(AccountRepository accounts, Links links, PasswordEncoder encoder, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.links = links;
        this.encoder = encoder;
        this.events = events;
    }

    /** Who is invited; empty if the link is unknown, used, replaced or expired: nobody learns which. */
    @Transactional(readOnly = true)
    public Optional<AccountName> find(String token) {
        return links.holder(token)
                .flatMap(accounts::findById)
                .filter(Account::isActive)
                .map(Account::name);
    }

    /** Rates a password for the person invited, as {@link #accept} will. */
    @Transactional(readOnly = true)
    public PasswordRating rate(String token, String password) {
        return PasswordRating.of(password, find(token).map(Invitations::names).orElse(List.of()));
    }

    /** Sets the password and uses the link up; running sessions of the account end.
     *
     * @throws UserError if the link is over or the password is not strong; the link then stays as it was */
    public void accept(String token, String password) {
        Account account = links.use(token)
                .flatMap(accounts::findById)
                .filter(Account::isActive)
                .orElseThrow(() -> new UserError("account.invitation.over"));
        PasswordRating rating = PasswordRating.of(password, names(account.name()));
        if (rating != PasswordRating.STRONG) {
            throw new UserError("account.password." + rating);
        }
        account.setPassword(encoder.encode(password));
        events.publishEvent(AccountChange.of(account, "link-used"));
        events.publishEvent(AccountChange.of(account, "password-set"));
    }

    private static List<String> names(AccountName name) {
        return List.of(name.signInName(), name.displayName(), "readback");
    }
}
