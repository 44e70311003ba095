package org.readback.rescoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.account.Right;
import org.readback.account.SignedIn;
import org.readback.assessment.Redecisions;
import org.readback.bank.BankItem;
import org.readback.bank.ItemRulings;
import org.readback.bank.ItemVersionId;
import org.readback.item.Item;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.rescoring.CorrectionCard.Signature;
import org.readback.rescoring.CorrectionRows.Stored;
import org.readback.rescoring.CorrectionSheet.KeyChange;
import org.readback.rescoring.CorrectionSheet.Task;
import org.springframework.stereotype.Component;

/** Corrections as the one who is signed in sees them. */
@Component
class CorrectionSheets {
    private final SignedIn signedIn;
    private final AccountDirectory directory;
    private final CorrectionRows rows;
    private final Rulers rulers;
    private final Effects effects;

    CorrectionSheets(
            SignedIn signedIn, AccountDirectory directory, CorrectionRows rows, Rulers rulers, Effects effects) {
        this.signedIn = signedIn;
        this.directory = directory;
        this.rows = rows;
        this.rulers = rulers;
        this.effects = effects;
    }

    /** Law and conduct, or language. */
    static Right needed(BankItem item) {
        return item.frame().skill().isLaw() ? Right.APPROVE_LAW : Right.APPROVE_ENGLISH;
    }

    List<CorrectionCard> cards(Collection<Stored> all) {
        Map<AccountId, AccountName> names = directory.names(all.stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each.proposedBy()),
                        Optional.ofNullable(each.decided()).map(CorrectionRows.Decided::by).stream()))
                .distinct()
                .toList());
        return all.stream().map(each -> card(each, names)).toList();
    }

    private static CorrectionCard card(Stored stored, Map<AccountId, AccountName> names) {
        return new CorrectionCard(
                stored.id(),
                stored.item(),
                stored.remedy(),
                stored.judge(),
                stored.reason(),
                stored.state(),
                new Signature(name(stored.proposedBy(), names), stored.proposedAt(), ""),
                Optional.ofNullable(stored.decided())
                        .map(decided -> new Signature(name(decided.by(), names), decided.at(), decided.refusal())));
    }

    private static String name(AccountId id, Map<AccountId, AccountName> names) {
        return Optional.ofNullable(names.get(id)).map(AccountName::displayName).orElse("");
    }

    CorrectionSheet sheet(Stored stored, LanguageTag language) {
        BankItem faulty = rulers.bank().version(stored.item());
        boolean inForce = stored.state() == CorrectionState.IN_FORCE;
        Right needed = needed(faulty);
        return new CorrectionSheet(
                cards(List.of(stored)).getFirst(),
                faulty,
                rulers.key(stored)
                        .map(judge -> keys(faulty.in(language), judge.getOrDefault(language, faulty.in(language))))
                        .orElse(List.of()),
                inForce ? effects.done(rows.effects(stored.id())) : effects.coming(stored),
                rulers.redecisions().touched(stored.item()).running(),
                rulers.rulings().answers(stored.item()),
                needed,
                task(stored, needed));
    }

    private static List<KeyChange> keys(Item faulty, Item judge) {
        List<KeyPlace> before = Keys.of(faulty);
        List<KeyPlace> after = Keys.of(judge);
        return IntStream.range(0, before.size())
                .filter(i -> !before.get(i).equals(after.get(i)))
                .mapToObj(i -> new KeyChange(before.get(i), after.get(i)))
                .toList();
    }

    private Task task(Stored stored, Right needed) {
        if (stored.state() != CorrectionState.PROPOSED) return Task.DONE;
        if (stored.proposedBy().equals(signedIn.require().id())) return Task.WAIT;
        return signedIn.may(needed) ? Task.DECIDE : Task.LOOK;
    }

    /** Those that hold a wrong key already, drafts among them, are left out. */
    List<CorrectionStart> starts(ItemId item, LanguageTag language) {
        ItemRulings rulings = rulers.rulings();
        List<Stored> proposed = rows.of(item).stream()
                .filter(each -> each.state() == CorrectionState.PROPOSED)
                .toList();
        return rulers.bank().versions(item).stream()
                .filter(version -> rulings.of(version.version()).isEmpty())
                .filter(version -> !rulings.answers(version.version()).isEmpty())
                .map(version -> start(version, language, proposed))
                .toList();
    }

    private CorrectionStart start(BankItem version, LanguageTag language, List<Stored> proposed) {
        Redecisions.Touched touched = rulers.redecisions().touched(version.version());
        return new CorrectionStart(
                version,
                Keys.of(version.in(language)),
                judges(version),
                touched.finished().size(),
                touched.running(),
                rulers.rulings().answers(version.version()),
                proposed.stream()
                        .filter(each -> each.item().equals(version.version()))
                        .map(Stored::id)
                        .findFirst());
    }

    /** Numbers of the newer versions that can mark its answers. */
    List<Integer> judges(BankItem faulty) {
        return rulers.bank().versions(faulty.version().item()).stream()
                .filter(each -> each.version().number() > faulty.version().number())
                .filter(each -> rulers.rulings().of(each.version()).isEmpty())
                .filter(each -> fits(faulty, each))
                .map(BankItem::version)
                .map(ItemVersionId::number)
                .toList();
    }

    private static boolean fits(BankItem faulty, BankItem judge) {
        return judge.texts().keySet().containsAll(faulty.texts().keySet())
                && Keys.fits(
                        faulty.texts().values().iterator().next(),
                        judge.texts().values().iterator().next());
    }
}
