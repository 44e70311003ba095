package org.readback.drafting;

import java.util.List;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.base.UserError;
import org.readback.draft.DraftFrame;
import org.readback.draft.DraftKind;
import org.readback.draft.ItemDraft;
import org.readback.item.ItemId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing items: to begin, save, send to review, take back, give up. Who names a draft that is not there, or not for
 * them, is refused. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class Drafts {
    private final DraftRows rows;
    private final DraftHistory history;
    private final DraftSheets sheets;
    private final DraftLists lists;
    private final DraftAccess access;

    Drafts(DraftRows rows, DraftHistory history, DraftSheets sheets, DraftLists lists, DraftAccess access) {
        this.rows = rows;
        this.history = history;
        this.sheets = sheets;
        this.lists = lists;
        this.access = access;
    }

    /** The last changed first. */
    @Transactional(readOnly = true)
    public List<DraftCard> list(DraftFilter filter, int offset, int most) {
        return lists.cards(filter, offset, most);
    }

    @Transactional(readOnly = true)
    public int count(DraftFilter filter) {
        return lists.count(filter);
    }

    /** Of the drafts that this person may see, ordered. */
    @Transactional(readOnly = true)
    public List<String> pools() {
        return lists.pools();
    }

    /** Empty if there is none, or not for this person. */
    @Transactional(readOnly = true)
    public Optional<DraftSheet> open(DraftId id) {
        return access.find(id).map(sheets::sheet);
    }

    /** A state of its history.
     *
     * @param aside 0 but for what could not be saved
     * @throws AccessDeniedException if there is none, or not for this person */
    @Transactional(readOnly = true)
    public DraftContent revision(DraftId id, int revision, int aside) {
        HeldDraft now = access.find(id).orElseThrow(Drafts::refused);
        return past(now, revision, aside);
    }

    /** The passage that a draft may refer to by this key; those that came with the same file first. */
    @Transactional(readOnly = true)
    public Optional<ItemDraft> passage(DraftId id, String key) {
        return access.find(id)
                .flatMap(draft -> rows.passage(key, draft.importId()))
                .filter(access::maySee)
                .map(passage -> passage.content().original());
    }

    private DraftContent past(HeldDraft now, int revision, int aside) {
        if (revision == now.revision() && aside == 0) return now.content();
        return history.content(now.id(), revision, aside)
                .filter(access::mayHold)
                .orElseThrow(Drafts::refused);
    }

    private static AccessDeniedException refused() {
        return new AccessDeniedException("No such draft");
    }

    /** An empty page of this kind.
     *
     * @param home where it is to belong, and what else is known; may be empty */
    public DraftId begin(DraftKind kind, DraftFrame home) {
        return insert(new NewDraft(new DraftContent(new ItemDraft("", kind.blank()).withFrame(home))));
    }

    /** A new item that begins as this draft stands. */
    public DraftId copy(DraftId id) {
        HeldDraft old = access.find(id).orElseThrow(Drafts::refused);
        return insert(new NewDraft(old.content().with(old.content().original().withExternalId(""))));
    }

    /** A new item that begins as the newest version of this one.
     *
     * @throws AccessDeniedException if there is none, or not for this person */
    public DraftId copy(ItemId item) {
        DraftContent content = sheets.newest(item).orElseThrow(Drafts::refused).content();
        return insert(new NewDraft(content.with(content.original().withExternalId(""))));
    }

    /** A change of an item; the draft that changes it already, if somebody has begun one.
     *
     * @throws AccessDeniedException if there is no such item, or not for this person */
    public DraftId change(ItemId item) {
        NewDraft newest = sheets.newest(item).orElseThrow(Drafts::refused);
        if (!access.mayHold(newest.content())) throw refused();
        return rows.openOf(item).orElseGet(() -> insert(newest));
    }

    /** A change of an item that goes back to what an earlier version said.
     *
     * @param number of the version
     * @throws UserError if somebody is changing the item already */
    public DraftId restore(ItemId item, int number) {
        NewDraft newest = sheets.newest(item).orElseThrow(Drafts::refused);
        if (rows.openOf(item).isPresent()) throw new UserError("drafting.change.begun");
        return insert(new NewDraft(sheets.version(item, number).orElseThrow(Drafts::refused), newest.base()));
    }

    private DraftId insert(NewDraft draft) {
        if (!access.mayHold(draft.content())) throw refused();
        return rows.insert(draft, access.me(), Optional.empty());
    }

    /** Saves what somebody wrote; another revision begins with another person, and after a minute.
     *
     * @param seen the {@link HeldDraft#saves()} that was changed
     * @return {@link Saved.Beside} too if it is not being written any more */
    public Saved save(DraftId id, int seen, DraftContent content) {
        HeldDraft now = access.locked(id);
        if (!access.mayHold(content)) throw new UserError("drafting.save.pool");
        AccountId me = access.me();
        if (now.content().equals(content)) return new Saved.Kept(now.saves(), now.revision());
        if (now.saves() == seen && now.state() == DraftState.DRAFT) return history.save(now, content, me);
        int aside = history.keepAside(now, content, me);
        return new Saved.Beside(now, aside, sheets.name(now.written().changedBy()));
    }

    /** Goes back to an earlier state, as another change on top of what stands. */
    public Saved restore(DraftId id, int seen, DraftRevision earlier) {
        HeldDraft now = access.locked(id);
        DraftContent content = past(now, earlier.revision(), earlier.aside());
        return now.saves() == seen && now.state() == DraftState.DRAFT
                ? history.restore(now, content, access.me())
                : save(id, seen, content);
    }

    /** What it means for the statistics of the item that it changes. */
    public void choose(DraftId id, ChangeKind change) {
        HeldDraft draft = writable(id);
        if (draft.base().isEmpty()) throw new UserError("drafting.change.newItem");
        rows.setChange(id, change);
    }

    /** Goes on from the newest version of the item, which came between; what is written stays. */
    public void takeBase(DraftId id) {
        HeldDraft draft = writable(id);
        draft.item().flatMap(sheets::newest).flatMap(NewDraft::base).ifPresent(base -> rows.setBase(id, base));
    }

    /** Sends it to those who may approve it.
     *
     * @throws UserError if something is missing */
    public void submit(DraftId id) {
        HeldDraft draft = writable(id);
        if (!sheets.build(draft).isWhole()) throw new UserError("drafting.submit.missing");
        history.step(draft, DraftState.IN_REVIEW, access.me(), "");
    }

    /** Takes it back from review to write on. */
    public void withdraw(DraftId id) {
        HeldDraft draft = access.locked(id);
        if (draft.state() != DraftState.IN_REVIEW && draft.state() != DraftState.APPROVED) {
            throw new UserError("drafting.withdraw.not");
        }
        history.step(draft, DraftState.DRAFT, access.me(), "");
    }

    /** Gives it up: it stands in no list any more but that of what was given up. */
    public void discard(DraftId id) {
        history.step(writable(id), DraftState.DISCARDED, access.me(), "");
    }

    /** @throws UserError if it is in review, in use or given up */
    private HeldDraft writable(DraftId id) {
        HeldDraft draft = access.locked(id);
        if (draft.state() != DraftState.DRAFT) throw new UserError("drafting.save.closed");
        return draft;
    }
}
