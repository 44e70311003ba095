package org.readback.training;

import org.readback.base.Audited;

/** Work was assigned or taken back, or a class, its people, its sessions or its attendance changed. */
record TrainingChanged(String action, String subject, String detail) implements Audited {}
