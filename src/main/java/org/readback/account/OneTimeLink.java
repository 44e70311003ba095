package org.readback.account;

import java.time.Instant;

/** What opens the page where a person sets their password; shown once, kept by nobody.
 *
 * @param token the last part of the address {@code /invitation/TOKEN} */
public record OneTimeLink(AccountId account, String token, Instant expiresAt) {
    /** So that a log never shows the token. */
    @Override
    public String toString() {
        return "OneTimeLink of " + account;
    }
}
