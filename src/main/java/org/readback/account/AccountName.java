package org.readback.account;

/** Whom to show: the least that other modules need of a person. */
public record AccountName(AccountId id, String signInName, String displayName) {}
