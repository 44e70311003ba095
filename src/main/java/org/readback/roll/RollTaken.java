package org.readback.roll;

import org.readback.base.Audited;

/** A roll was taken from a file. */
public record RollTaken(String action, String subject, String detail) implements Audited {}
