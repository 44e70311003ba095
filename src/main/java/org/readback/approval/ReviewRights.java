package org.readback.approval;

import org.readback.account.Right;
import org.readback.draft.DraftFrame;
import org.readback.draft.WritingRules;
import org.readback.item.ItemFrame;

/** Who has to approve what: law and conduct a legal reviewer, everything else, which tests English, a language reviewer. */
public final class ReviewRights {
    private ReviewRights() {}

    private static Right of(boolean isLaw) {
        return isLaw ? Right.APPROVE_LAW : Right.APPROVE_ENGLISH;
    }

    /** What one has to have to approve it. */
    public static Right right(DraftFrame frame) {
        return of(WritingRules.isLaw(frame));
    }

    /** What one has to have to approve it. */
    public static Right right(ItemFrame frame) {
        return of(frame.duty() != null || frame.skill().isLaw());
    }
}
