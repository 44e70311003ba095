package org.readback.paper;

import org.readback.base.Audited;

/** Somebody made, printed or typed in a test on paper. */
record PaperEvent(String action, String subject, String detail) implements Audited {}
