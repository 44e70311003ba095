package org.readback.instructor;

import org.readback.base.Audited;

/** Somebody was qualified, or may teach other courses than before. */
record InstructorChanged(String action, String subject, String detail) implements Audited {}
