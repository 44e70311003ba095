package org.readback.psychometrics;

/**
 * What people of about the same ability earned on an item.
 *
 * @param ability their mean, in logits
 * @param share mean share of the full score, in [0, 1]
 * @param people at least 1
 */
public record CurvePoint(double ability, double share, int people) {}
