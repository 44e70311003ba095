package org.readback.contingent;

import org.readback.base.Audited;

/** A contingent was made or changed, somebody joined, moved or left, or was given it to look after. */
public record ContingentChanged(String action, String subject, String detail) implements Audited {}
