package org.readback.account;

import org.springframework.security.web.csrf.CsrfToken;

/** What stands in the place of every page while a session is locked: without any script, and with nothing of the person
 * but the name. */
public interface LockPage {
    /** The whole page, to be answered to any address of a locked session.
     *
     * @param to where to go on, a path of our own */
    String html(CurrentAccount who, CsrfToken token, String to, Notice notice);

    /** What the last try came to.
     *
     * @param language wished for this page, empty or unknown for that of the account
     * @param isWrong whether the password was wrong
     * @param waitSeconds until the next try is looked at; 0 if at once */
    record Notice(String language, boolean isWrong, int waitSeconds) {}
}
