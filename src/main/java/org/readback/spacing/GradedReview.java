package org.readback.spacing;

import java.time.Instant;

/** One line of a log: when something was reviewed, and how well it was remembered. */
public record GradedReview(Instant time, Grade grade) {}
