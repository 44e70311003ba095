package org.readback.drafting;

import org.readback.base.Audited;

/** Something about a draft or an item that an auditor may ask for. */
record DraftChange(String action, String subject, String detail) implements Audited {
    static DraftChange of(HeldDraft draft, DraftState to) {
        String action = switch (to) {
            case DRAFT -> "draft-returned";
            case IN_REVIEW -> "draft-submitted";
            case APPROVED -> "draft-approved";
            case LIVE -> "draft-live";
            case DISCARDED -> "draft-discarded";
        };
        String item = draft.item().map(id -> id + " ").orElse("");
        return new DraftChange(action, item + "draft " + draft.id(), "revision " + draft.revision());
    }
}
