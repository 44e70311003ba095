package org.readback.draft;

/**
 * A number that counts as an answer.
 *
 * @param id as {@link DraftOption#id()}
 * @param value as it was written, with a decimal point or comma; {@code *} is any other number
 * @param tolerance by how much an answer may be off, 0 or above
 * @param weight share of the mark, 0 to 1
 * @param feedback to this answer; may be blank
 */
public record DraftNumber(String id, String value, double tolerance, double weight, String feedback) {}
