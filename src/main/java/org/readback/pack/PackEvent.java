package org.readback.pack;

import org.readback.base.Audited;

/** A pack was built or taken along. */
public record PackEvent(String action, String subject, String detail) implements Audited {}
