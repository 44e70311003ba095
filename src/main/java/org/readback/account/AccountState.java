package org.readback.account;

/** Whether a person may sign in; accounts are never deleted, since results and the audit trail name them. */
public enum AccountState {
    ACTIVE,
    DISABLED
}
