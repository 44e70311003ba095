package org.readback.drafting;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readback.account.AccountId;
import org.readback.approval.ReviewRights;
import org.readback.bank.BankItem;
import org.readback.bank.ItemEdits;
import org.readback.bank.ItemStatus;
import org.readback.bank.ItemVersionId;
import org.readback.draft.DraftBody;
import org.readback.drafting.DraftSheet.Deed;
import org.readback.item.ItemId;
import org.springframework.stereotype.Component;

/** Puts together what a person sees of a draft. */
@Component
class DraftSheets {
    private static final ItemId UNNAMED = new ItemId("draft");

    private final DraftRows rows;
    private final DraftHistory history;
    private final DraftTold told;
    private final BankDrafts bank;
    private final DraftAccess access;

    DraftSheets(DraftRows rows, DraftHistory history, DraftTold told, BankDrafts bank, DraftAccess access) {
        this.rows = rows;
        this.history = history;
        this.told = told;
        this.bank = bank;
        this.access = access;
    }

    String name(AccountId person) {
        return told.name(person);
    }

    DraftBuild build(HeldDraft draft) {
        return build(draft, draft.item().orElse(UNNAMED));
    }

    DraftBuild build(HeldDraft draft, ItemId id) {
        return DraftBuild.of(draft.content(), passage(draft), id);
    }

    private Optional<DraftContent> passage(HeldDraft draft) {
        String key = draft.content().original().frame().passage();
        return key.isBlank()
                ? Optional.empty()
                : rows.passage(key, draft.importId()).map(HeldDraft::content);
    }

    /** A change of the newest version of an item, which people have: the approved one, or else the one that waits. */
    Optional<NewDraft> newest(ItemId item) {
        return newestVersion(item)
                .map(version -> new NewDraft(bank.content(version), Optional.of(version.version())))
                .filter(draft -> access.mayHold(draft.content()));
    }

    private Optional<BankItem> newestVersion(ItemId item) {
        List<BankItem> all = bank.versions(item);
        return all.stream()
                .filter(version -> version.status().isApproved())
                .findFirst()
                .or(() -> all.stream()
                        .filter(version -> version.status() != ItemStatus.DRAFT)
                        .findFirst())
                .or(() -> all.stream().findFirst());
    }

    Optional<DraftContent> version(ItemId item, int number) {
        return bank.versions(item).stream()
                .filter(version -> version.version().number() == number)
                .findFirst()
                .map(bank::content)
                .filter(access::mayHold);
    }

    Optional<BankItem> base(HeldDraft draft) {
        return draft.base().map(bank::version);
    }

    /** Whether the bank has got a newer version since this change was begun. */
    boolean isBaseOld(HeldDraft draft) {
        return draft.base().isPresent()
                && draft.state().isOpen()
                && draft.item()
                        .flatMap(this::newestVersion)
                        .map(BankItem::version)
                        .map(ItemVersionId::number)
                        .filter(number -> number > draft.base().get().number())
                        .isPresent();
    }

    boolean mayContinue(HeldDraft draft, DraftBuild build) {
        return base(draft)
                .filter(base -> !build.texts().isEmpty() && ItemEdits.mayContinue(base.texts(), build.texts()))
                .filter(base -> DraftBuild.home(draft.content().original().frame())
                        .filter(base.home()::equals)
                        .isPresent())
                .isPresent();
    }

    DraftSheet sheet(HeldDraft draft) {
        DraftBuild build = build(draft);
        DraftTold.Told what = told.of(draft);
        return new DraftSheet(
                draft,
                build,
                base(draft).map(bank::content),
                isBaseOld(draft),
                mayContinue(draft, build),
                what.comments(),
                what.steps(),
                what.history(),
                may(draft, build),
                what.author());
    }

    /** What the person signed in may do now. */
    Set<Deed> may(HeldDraft draft, DraftBuild build) {
        var may = EnumSet.noneOf(Deed.class);
        boolean passage = draft.content().original().body() instanceof DraftBody.Passage;
        switch (draft.state()) {
            case DRAFT -> {
                may.addAll(Set.of(Deed.WRITE, Deed.DISCARD));
                if (build.isWhole() && !passage) may.add(Deed.SUBMIT);
            }
            case IN_REVIEW -> {
                may.add(Deed.WITHDRAW);
                if (mayApprove(draft)) may.addAll(Set.of(Deed.APPROVE, Deed.SEND_BACK));
            }
            case APPROVED -> may.addAll(Set.of(Deed.PUT_INTO_USE, Deed.WITHDRAW));
            case LIVE, DISCARDED -> {}
        }
        return may;
    }

    /** A change of law takes a legal reviewer even if it makes something else of it. */
    boolean mayApprove(HeldDraft draft) {
        return access.may(ReviewRights.right(draft.content().original().frame()))
                && base(draft)
                        .map(BankItem::frame)
                        .map(ReviewRights::right)
                        .filter(right -> !access.may(right))
                        .isEmpty()
                && !history.writers(draft.id()).contains(access.me());
    }
}
