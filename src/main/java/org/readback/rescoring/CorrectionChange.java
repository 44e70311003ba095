package org.readback.rescoring;

import org.readback.base.Audited;

/** A correction was proposed, put in force or refused. */
record CorrectionChange(String action, String subject, String detail) implements Audited {}
