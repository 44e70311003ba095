package org.readback.approval;

import java.util.List;
import org.readback.account.Right;
import org.readback.account.SignedIn;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemEdits;
import org.readback.bank.ItemHome;
import org.readback.base.UserError;
import org.readback.item.ItemId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking items out of use. People who may approve an item may retire it; what was answered stays. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ItemRetirements {
    /** Longest reason, in characters. */
    public static final int LONGEST = 1000;

    private final ItemBank bank;
    private final ItemEdits edits;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    ItemRetirements(ItemBank bank, ItemEdits edits, SignedIn signedIn, ApplicationEventPublisher events) {
        this.bank = bank;
        this.edits = edits;
        this.signedIn = signedIn;
        this.events = events;
    }

    /** Shows it to nobody any more; a version approved later brings it back.
     *
     * @param reason 1 to {@value DraftWord#LONGEST} characters
     * @throws UserError if it says nothing, or the item is out of use already */
    public void retire(ItemId id, String reason) {
        List<BankItem> versions = bank.versions(id);
        if (versions.isEmpty() || !may(versions.getFirst())) throw new AccessDeniedException("Not for this person");
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST) throw new UserError("approval.retire.words");
        if (edits.isTakenOut(id)) throw new UserError("approval.retire.before");
        edits.retire(id);
        events.publishEvent(ApprovalChange.retired(id, said));
    }

    /** Whether it is in use and this person may retire it. */
    @Transactional(readOnly = true)
    public boolean mayRetire(ItemId id) {
        List<BankItem> versions = bank.versions(id);
        return !versions.isEmpty() && may(versions.getFirst()) && !edits.isTakenOut(id);
    }

    private boolean may(BankItem item) {
        return signedIn.may(ReviewRights.right(item.frame()))
                && (item.home() instanceof ItemHome.Lesson || signedIn.may(Right.SEE_EXAM_ITEMS));
    }
}
