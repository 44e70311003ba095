package org.readback.drafting;

/** Which draft.
 *
 * @param draftId from 1 */
public record DraftId(int draftId) {
    @Override
    public String toString() {
        return String.valueOf(draftId);
    }
}
