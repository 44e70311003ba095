package org.readback.report;

import java.time.Instant;

/** What an instructor answered; with it the report is closed. */
public record ReportAnswer(String words, Instant at) {}
