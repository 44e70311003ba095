package org.readback.drafting;

/** Which draft.
 *
 * @param draftId from 1 */
public record DraftId(int draftId) {
    public DraftId {
        if (draftId < 1) throw new IllegalArgumentException("Drafts are counted from 1: " + draftId);
    }

    /** As {@link #toString} writes it.
     *
     * @throws IllegalArgumentException if it is not */
    public static DraftId of(String text) {
        if (!text.matches("[1-9][0-9]{0,8}")) throw new IllegalArgumentException("No draft: " + text);
        return new DraftId(Integer.parseInt(text));
    }

    @Override
    public String toString() {
        return String.valueOf(draftId);
    }
}
