package org.readback.account;

import org.readback.base.Audited;

/** Something happened to an account; listeners run in the transaction that did it.
 *
 * @param subject the sign-in name, which never changes */
record AccountChange(AccountId account, String action, String subject, String detail) implements Audited {
    static AccountChange of(Account account, String action) {
        return of(account, action, "");
    }

    static AccountChange of(Account account, String action, String detail) {
        return new AccountChange(account.id(), action, account.signInName(), detail);
    }
}
