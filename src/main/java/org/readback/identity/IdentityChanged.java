package org.readback.identity;

import org.readback.base.Audited;

/** Somebody's identity was entered or changed. */
public record IdentityChanged(String action, String subject, String detail) implements Audited {}
