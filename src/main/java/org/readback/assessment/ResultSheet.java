package org.readback.assessment;

/** The page of one result.
 *
 * @param person whose it is, by name */
public record ResultSheet(ResultSummary summary, String person) {}
