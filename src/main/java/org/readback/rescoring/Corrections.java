package org.readback.rescoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.account.Right;
import org.readback.account.SignedIn;
import org.readback.assessment.AttemptId;
import org.readback.assessment.Redecisions;
import org.readback.bank.BankItem;
import org.readback.bank.ItemVersionId;
import org.readback.bank.Ruling;
import org.readback.base.UserError;
import org.readback.item.Item;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrections of items whose key was found wrong. One instructor proposes, another with the right signs. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class Corrections {
    private final SignedIn signedIn;
    private final CorrectionRows rows;
    private final CorrectionSheets sheets;
    private final Rulers rulers;
    private final ApplicationEventPublisher events;

    Corrections(
            SignedIn signedIn,
            CorrectionRows rows,
            CorrectionSheets sheets,
            Rulers rulers,
            ApplicationEventPublisher events) {
        this.signedIn = signedIn;
        this.rows = rows;
        this.sheets = sheets;
        this.rulers = rulers;
        this.events = events;
    }

    /** Those that wait first, then the newest. */
    @Transactional(readOnly = true)
    public List<CorrectionCard> all() {
        return sheets.cards(rows.all());
    }

    /** Proposals of others that the person signed in may sign. */
    @Transactional(readOnly = true)
    public long waiting() {
        AccountId me = signedIn.require().id();
        return rows.all().stream()
                .filter(each -> each.state() == CorrectionState.PROPOSED)
                .filter(each -> !each.proposedBy().equals(me))
                .filter(each ->
                        signedIn.may(CorrectionSheets.needed(rulers.bank().version(each.item()))))
                .count();
    }

    /** Of one item, the newest first. */
    @Transactional(readOnly = true)
    public List<CorrectionCard> of(ItemId item) {
        return sheets.cards(rows.of(item));
    }

    /** Whether there is such an item. */
    @Transactional(readOnly = true)
    public boolean isItem(ItemId item) {
        return !rulers.bank().versions(item).isEmpty();
    }

    /** Each version of an item that can be corrected, the newest first; empty if there is no such item.
     *
     * @param language of the words of its key */
    public List<CorrectionStart> starts(ItemId item, LanguageTag language) {
        return sheets.starts(item, language);
    }

    /** Empty if there is none.
     *
     * @param language of the words of the keys */
    public Optional<CorrectionSheet> find(CorrectionId id, LanguageTag language) {
        return rows.find(id).map(stored -> sheets.sheet(stored, language));
    }

    /** The first signature.
     *
     * @throws UserError if no reason is given, the key does not fit or is the old one, or a correction of this version
     *     waits already */
    public CorrectionId propose(NewCorrection proposed) {
        String reason = proposed.reason();
        if (reason.isEmpty() || reason.length() > NewCorrection.LONGEST) throw new UserError("rescoring.error.reason");
        BankItem faulty = rulers.bank().versions(proposed.item().item()).stream()
                .filter(each -> each.version().equals(proposed.item()))
                .findFirst()
                .orElseThrow(() -> new UserError("rescoring.error.unknown"));
        check(proposed.remedy(), faulty);
        CorrectionId id =
                rows.insert(proposed, signedIn.require().id()).orElseThrow(() -> new UserError("rescoring.error.open"));
        tell("correction-proposed", id, proposed.item(), reason);
        return id;
    }

    private void check(Remedy remedy, BankItem faulty) {
        switch (remedy) {
            case Remedy.Withdraw _ -> {}
            case Remedy.ByVersion(int number) -> {
                if (sheets.judges(faulty).stream().noneMatch(each -> each == number)) {
                    throw new UserError("rescoring.error.version", number);
                }
            }
            case Remedy.ByKey key -> {
                if (mended(faulty, key).equals(faulty.texts())) throw new UserError("rescoring.error.same");
            }
        }
    }

    private static Map<LanguageTag, Item> mended(BankItem faulty, Remedy.ByKey key) {
        try {
            return Rulers.mended(faulty, key);
        } catch (IllegalArgumentException unfit) {
            throw new UserError("rescoring.error.key");
        }
    }

    /** The second signature: puts it in force, all of it or nothing.
     *
     * @throws UserError if it is decided already, is one's own, or takes a right that one has not */
    public void sign(CorrectionId id) {
        rulers.rulings().lock();
        CorrectionRows.Stored found = mayDecide(id);
        rule(found);
        if (!rows.decide(id, signedIn.require().id(), "")) throw new UserError("rescoring.error.late");
        List<AttemptId> touched = rulers.redecisions().touched(found.item()).finished();
        for (Redecisions.Redecided done : rulers.redecisions().decide(touched)) {
            boolean felt = !Change.between(done.before().result(), done.after()).isEmpty();
            rows.insert(id, done.before().attempt(), done.before().person(), felt);
        }
        tell("correction-in-force", id, found.item(), found.reason());
    }

    private void rule(CorrectionRows.Stored found) {
        ItemVersionId faulty = found.item();
        switch (found.remedy()) {
            case Remedy.Withdraw _ -> rulers.rulings().rule(faulty, new Ruling.Withdrawn());
            case Remedy.ByVersion(int number) ->
                rulers.rulings().rule(faulty, new Ruling.JudgedBy(new ItemVersionId(faulty.item(), number)));
            case Remedy.ByKey key ->
                rows.setJudge(
                        found.id(),
                        rulers.rulings()
                                .mend(faulty, Rulers.mended(rulers.bank().version(faulty), key)));
        }
    }

    /** Ends a proposal without anything changed.
     *
     * @param why 1 to {@value NewCorrection#LONGEST} characters
     * @throws UserError as {@link #sign}, or if nothing is said */
    public void refuse(CorrectionId id, String why) {
        String words = why.strip();
        if (words.isEmpty() || words.length() > NewCorrection.LONGEST) throw new UserError("rescoring.error.refusal");
        CorrectionRows.Stored found = mayDecide(id);
        if (!rows.decide(id, signedIn.require().id(), words)) throw new UserError("rescoring.error.late");
        tell("correction-refused", id, found.item(), words);
    }

    private CorrectionRows.Stored mayDecide(CorrectionId id) {
        CorrectionRows.Stored found = rows.find(id).orElseThrow(() -> new UserError("rescoring.error.late"));
        AccountId me = signedIn.require().id();
        if (found.state() != CorrectionState.PROPOSED) throw new UserError("rescoring.error.late");
        if (found.proposedBy().equals(me)) throw new UserError("rescoring.error.own");
        Right needed = CorrectionSheets.needed(rulers.bank().version(found.item()));
        if (!signedIn.may(needed)) throw new UserError("rescoring.error.right." + needed);
        return found;
    }

    private void tell(String action, CorrectionId id, ItemVersionId item, String detail) {
        events.publishEvent(new CorrectionChange(action, item.toString(), id + " " + detail));
    }
}
