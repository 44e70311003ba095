package org.readback.drafting;

import org.readback.base.UserError;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looking through what others wrote: comments, approval, sending back. Nobody approves what they wrote in; law is approved
 * by people with that right, everything else by people who may approve English. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class DraftReviews {
    private final DraftHistory history;
    private final CommentRows comments;
    private final DraftSheets sheets;
    private final Publishing publishing;
    private final DraftAccess access;

    DraftReviews(
            DraftHistory history, CommentRows comments, DraftSheets sheets, Publishing publishing, DraftAccess access) {
        this.history = history;
        this.comments = comments;
        this.sheets = sheets;
        this.publishing = publishing;
        this.access = access;
    }

    /** When an approved item comes into use. */
    public enum Use {
        NOW,
        /** When an instructor puts it into use. */
        LATER
    }

    /** Says something about it.
     *
     * @param place of the text it is about; blank for the whole
     * @param words 1 to {@value DraftWord#LONGEST} characters
     * @throws UserError if they are fewer or more */
    public void comment(DraftId id, String place, String words) {
        HeldDraft draft = access.locked(id);
        String known = draft.content().original().texts().containsKey(place) ? place : "";
        comments.insert(id, known, checked(words), access.me());
    }

    /** Answers a comment; words as of {@link #comment}. */
    public void answer(int comment, String words) {
        comments.answer(commentOf(comment), checked(words), access.me());
    }

    /** Closes a comment with its answers. Doing it again changes nothing. */
    public void resolve(int comment) {
        comments.resolve(commentOf(comment).id(), access.me());
    }

    private CommentRows.Comment commentOf(int id) {
        return comments.find(id)
                .filter(comment -> comment.answers().isEmpty())
                .filter(comment -> access.find(comment.draft()).isPresent())
                .orElseThrow(() -> new AccessDeniedException("No such comment"));
    }

    private static String checked(String words) {
        String said = words.strip();
        if (said.isEmpty() || said.length() > DraftWord.LONGEST) throw new UserError("drafting.comment.words");
        return said;
    }

    /** Approves it as it was seen.
     *
     * @param seen the {@link HeldDraft#saves()} that was looked through
     * @throws UserError if it changed since, a comment is open, the bank has a newer version, or something is missing */
    public void approve(DraftId id, int seen, Use use) {
        HeldDraft draft = waiting(id);
        if (draft.saves() != seen) throw new UserError("drafting.approve.changed");
        if (comments.open(id) > 0) throw new UserError("drafting.approve.comments");
        publishing.requireReady(draft);
        history.step(draft, DraftState.APPROVED, access.me(), "");
        if (use == Use.NOW) publishing.publish(draft, access.me());
    }

    /** Sends it back to be changed.
     *
     * @param reason 1 to {@value DraftWord#LONGEST} characters
     * @throws UserError if there is none */
    public void sendBack(DraftId id, String reason) {
        HeldDraft draft = waiting(id);
        history.step(draft, DraftState.DRAFT, access.me(), checked(reason));
    }

    private HeldDraft waiting(DraftId id) {
        HeldDraft draft = access.locked(id);
        if (draft.state() != DraftState.IN_REVIEW) throw new UserError("drafting.approve.not");
        if (!sheets.mayApprove(draft)) throw new UserError("drafting.approve.other");
        return draft;
    }

    /** Puts what is approved into use.
     *
     * @throws UserError if it is not approved, or the bank has a newer version by now */
    public void putIntoUse(DraftId id) {
        HeldDraft draft = access.locked(id);
        if (draft.state() != DraftState.APPROVED) throw new UserError("drafting.use.not");
        publishing.requireReady(draft);
        publishing.publish(
                draft,
                draft.written().review().flatMap(HeldDraft.Review::approvedBy).orElseThrow());
    }
}
