package org.readback.spacing;

/** What has to be kept of a card between two reviews, with the time of the last one. */
public record CardState(Phase phase, MemoryState memory) {}
