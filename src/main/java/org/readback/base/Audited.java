package org.readback.base;

/** An event that belongs into the audit trail: who is found from the sign-in, when from the clock. */
public interface Audited {
    /** What was done, such as {@code account-created}; {@code audit.action.account-created} is its text. */
    String action();

    /** To whom or what: an id or a name that an auditor can follow. */
    String subject();

    /** Before and after, or a reason; may be empty. */
    String detail();
}
