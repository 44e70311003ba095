package org.readback.battery;

/** What came of the parts of one name. */
public record PartOutcome(String name, Finding finding) {}
