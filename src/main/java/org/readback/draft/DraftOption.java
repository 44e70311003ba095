package org.readback.draft;

/**
 * One of the answers that are offered.
 *
 * @param id unique among its neighbours; it stays while the texts change
 * @param weight share of the mark that choosing it earns, -1 to 1; 1 and 0 for right and wrong, except where several
 *     right ones share the mark
 * @param feedback to this choice; may be blank
 */
public record DraftOption(String id, String text, double weight, String feedback) {

    /** Above 0. */
    public boolean isRight() {
        return weight > 0;
    }
}
