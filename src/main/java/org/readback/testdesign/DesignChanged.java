package org.readback.testdesign;

import org.readback.base.Audited;

/** A design came a step further. */
record DesignChanged(String action, String subject, String detail) implements Audited {}
