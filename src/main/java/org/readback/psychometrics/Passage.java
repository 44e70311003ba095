package org.readback.psychometrics;

/**
 * A stimulus that several items share (a testlet). They are asked together, and what helps or hinders a person with the
 * stimulus helps or hinders with all of them.
 *
 * @param id unique in its pool
 * @param deviation sigma, standard deviation in logits of that common help over people, at least 0 and finite; at 0 the
 *     items are independent and only asked together
 */
public record Passage(String id, double deviation) {

    public Passage {
        if (!(deviation >= 0 && Double.isFinite(deviation))) {
            throw new IllegalArgumentException(
                    "The deviation of a passage must be finite and at least 0: " + deviation);
        }
    }
}
