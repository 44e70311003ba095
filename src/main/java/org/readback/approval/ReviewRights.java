package org.readback.approval;

import org.readback.account.Right;
import org.readback.draft.DraftFrame;
import org.readback.item.ItemFrame;
import org.readback.item.Skill;

/** Who has to approve what: law and conduct a legal reviewer, everything else, which tests English, a language reviewer. */
public final class ReviewRights {
    private ReviewRights() {}

    /** Of drafts whose skill is not known yet: no, unless they carry a duty. */
    public static boolean isLaw(DraftFrame frame) {
        return !frame.duty().isBlank() || (frame.skill() != null && isLaw(frame.skill()));
    }

    private static boolean isLaw(ItemFrame frame) {
        return frame.duty() != null || isLaw(frame.skill());
    }

    private static boolean isLaw(Skill skill) {
        return switch (skill) {
            case KNOWLEDGE, APPLICATION -> true;
            case LISTENING, READING, USE -> false;
        };
    }

    /** What one has to have to approve it. */
    public static Right right(DraftFrame frame) {
        return isLaw(frame) ? Right.APPROVE_LAW : Right.APPROVE_ENGLISH;
    }

    /** What one has to have to approve it. */
    public static Right right(ItemFrame frame) {
        return isLaw(frame) ? Right.APPROVE_LAW : Right.APPROVE_ENGLISH;
    }
}
