package org.readback.psychometrics;

/**
 * Where an expected share lies on the ability scale.
 *
 * @param theta in logits, in [-6, 6]; an end where the share is out of reach
 */
public record ScalePoint(double theta, Reach reach) {

    /** Whether the items can tell. */
    public enum Reach {
        INSIDE,
        /** Everybody is expected to earn more: the true place is below all that is looked at, or nowhere. */
        BELOW,
        /** Nobody is expected to earn so much. */
        ABOVE
    }

    public boolean isInside() {
        return reach == Reach.INSIDE;
    }
}
