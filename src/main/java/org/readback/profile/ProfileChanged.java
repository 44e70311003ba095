package org.readback.profile;

import org.readback.base.Audited;

/** A profile came a step further, a contingent follows another, a mission was written down or a setting chosen. */
record ProfileChanged(String action, String subject, String detail) implements Audited {}
