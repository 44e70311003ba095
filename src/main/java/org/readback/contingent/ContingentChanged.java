package org.readback.contingent;

import org.readback.base.Audited;

/** A contingent was made, or somebody joined or left. */
public record ContingentChanged(String action, String subject, String detail) implements Audited {}
