package org.readback.profile;

/** Which draft, counted from 1. */
public record DraftId(int draftId) {}
