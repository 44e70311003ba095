package org.readback.drafting;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that a person sees of one draft.
 *
 * @param build what it would be in the bank
 * @param base what it changes, as it is in the bank; empty for a new item
 * @param baseIsOld whether the bank has a newer version than the one it changes
 * @param mayBeEditorial whether only words differ from that version
 * @param comments the open ones first
 * @param steps oldest first
 * @param history newest first; the newest is the draft itself
 * @param may what the person who looks may do with it now
 * @param author name of who began it */
public record DraftSheet(
        HeldDraft draft,
        DraftBuild build,
        Optional<DraftContent> base,
        boolean baseIsOld,
        boolean mayBeEditorial,
        List<DraftWord> comments,
        List<DraftStep> steps,
        List<DraftRevision> history,
        Set<Deed> may,
        String author) {
    public DraftSheet {
        comments = List.copyOf(comments);
        steps = List.copyOf(steps);
        history = List.copyOf(history);
        may = Set.copyOf(may);
    }

    /** What may be done with a draft. */
    public enum Deed {
        WRITE,
        SUBMIT,
        WITHDRAW,
        DISCARD,
        APPROVE,
        SEND_BACK,
        PUT_INTO_USE
    }

    public long openComments() {
        return comments.stream().filter(DraftWord::isOpen).count();
    }
}
