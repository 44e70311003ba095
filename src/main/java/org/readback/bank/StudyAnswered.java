package org.readback.bank;

/** Somebody answered an item outside of a test; said once an answer. */
public record StudyAnswered(LoggedResponse response) {}
