package org.readback.panel;

/** One rating.
 *
 * @param position of the item
 * @param band that begins at the border
 * @param rating probability in [0, 1] that a person who has just reached the band earns the item */
public record Judgement(int position, int band, double rating) {
    public Judgement {
        if (!(rating >= 0 && rating <= 1)) throw new IllegalArgumentException("A rating must be in [0, 1]: " + rating);
    }
}
