package org.readback.exam;

import org.readback.base.Audited;

/** Somebody changed how a test is held. */
record ExamEvent(String action, String subject, String detail) implements Audited {}
