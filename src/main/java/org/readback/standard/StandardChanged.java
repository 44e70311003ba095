package org.readback.standard;

import org.readback.base.Audited;

/** A standard, what answers to it, or a recognition changed. */
record StandardChanged(String action, String subject, String detail) implements Audited {}
