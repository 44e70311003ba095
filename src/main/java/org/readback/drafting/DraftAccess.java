package org.readback.drafting;

import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.account.Right;
import org.readback.account.SignedIn;
import org.readback.draft.DraftFrame;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may see which draft: every instructor, but those for tests only people with the right to see items of tests. */
@Component
class DraftAccess {
    /** Not a test: what is practised with lessons. */
    private static final String PRACTICE = "practice";

    private final SignedIn signedIn;
    private final DraftRows rows;

    DraftAccess(SignedIn signedIn, DraftRows rows) {
        this.signedIn = signedIn;
        this.rows = rows;
    }

    AccountId me() {
        return signedIn.require().id();
    }

    boolean may(Right right) {
        return signedIn.may(right);
    }

    static boolean isOfTest(DraftFrame frame) {
        return isOfTest(frame.pool());
    }

    static boolean isOfTest(String pool) {
        return !pool.isBlank() && !pool.equals(PRACTICE);
    }

    boolean maySee(HeldDraft draft) {
        return mayHold(draft.content());
    }

    boolean mayHold(DraftContent content) {
        return !isOfTest(content.original().frame()) || may(Right.SEE_EXAM_ITEMS);
    }

    Optional<HeldDraft> find(DraftId id) {
        return rows.find(id).filter(this::maySee);
    }

    /** Unchanged until this transaction ends.
     *
     * @throws AccessDeniedException if there is none, or not for this person */
    HeldDraft locked(DraftId id) {
        return rows.lock(id).filter(this::maySee).orElseThrow(() -> new AccessDeniedException("No such draft"));
    }
}
