package org.readback.visit;

import org.readback.base.Audited;

/** A visit was planned or changed, something was ticked off, frozen, drawn or answered. */
public record VisitChanged(String action, String subject, String detail) implements Audited {}
