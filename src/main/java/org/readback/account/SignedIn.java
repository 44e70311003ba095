package org.readback.account;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Answers who is signed in; the same in a request, a click and a command. */
@Component
public class SignedIn {
    SignedIn() {}

    public Optional<CurrentAccount> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AccountDetails details
                ? Optional.of(details.account())
                : Optional.empty();
    }

    /** @throws IllegalStateException if nobody is signed in: the caller is behind a permission check */
    public CurrentAccount require() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in."));
    }

    /** Whether somebody is signed in who has this right. */
    public boolean may(Right right) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof AccountDetails details
                && details.rights().contains(right);
    }
}
