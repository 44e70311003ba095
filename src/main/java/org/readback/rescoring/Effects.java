package org.readback.rescoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.account.CurrentAccount;
import org.readback.account.Reach;
import org.readback.account.SignedIn;
import org.readback.assessment.AttemptId;
import org.readback.assessment.Redecisions;
import org.readback.assessment.Result;
import org.readback.assessment.ResultSummary;
import org.readback.assessment.Results;
import org.readback.bank.ItemVersionId;
import org.readback.bank.Ruling;
import org.readback.item.Item;
import org.readback.item.LanguageTag;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a correction does to attempts, as the viewer may read it: with the names of people in their reach. */
@Component
record Effects(
        SignedIn signedIn, ObjectProvider<Reach> reach, AccountDirectory directory, Results results, Rulers rulers) {

    /** What it would do. */
    List<Effect> coming(CorrectionRows.Stored correction) {
        Optional<Map<LanguageTag, Item>> key = rulers.key(correction);
        var found = rulers.redecisions().touched(correction.item()).finished().stream()
                .flatMap(attempt -> preview(attempt, correction.item(), key).stream())
                .toList();
        Map<AccountId, String> names =
                names(found.stream().map(each -> each.before().person()).toList());
        return found.stream()
                .map(each -> effect(each.before(), each.before().result(), each.after(), names))
                .toList();
    }

    private Optional<Redecisions.Redecided> preview(
            AttemptId attempt, ItemVersionId item, Optional<Map<LanguageTag, Item>> key) {
        return key.isPresent()
                ? rulers.redecisions().preview(attempt, item, key.get())
                : rulers.redecisions().preview(attempt, item, new Ruling.Withdrawn());
    }

    /** What came of it. */
    List<Effect> done(List<CorrectionRows.Effect> stored) {
        Map<AccountId, String> names =
                names(stored.stream().map(CorrectionRows.Effect::person).toList());
        return stored.stream().flatMap(each -> done(each, names).stream()).toList();
    }

    private Optional<Effect> done(CorrectionRows.Effect stored, Map<AccountId, String> names) {
        List<Result> all = rulers.redecisions().history(stored.attempt());
        return results.of(stored.attempt())
                .map(summary -> effect(summary, all.get(stored.number() - 2), all.get(stored.number() - 1), names));
    }

    private static Effect effect(ResultSummary attempt, Result before, Result after, Map<AccountId, String> names) {
        return new Effect(
                Optional.ofNullable(names.get(attempt.person())),
                attempt,
                before,
                after,
                Change.between(before, after));
    }

    private Map<AccountId, String> names(Collection<AccountId> people) {
        CurrentAccount viewer = signedIn.require();
        var seen = new HashMap<AccountId, Boolean>();
        people.forEach(person -> seen.computeIfAbsent(person, each -> maySee(viewer, each)));
        List<AccountId> inReach = seen.keySet().stream()
                .filter(person -> seen.getOrDefault(person, false))
                .toList();
        return directory.names(inReach).values().stream()
                .collect(Collectors.toMap(AccountName::id, AccountName::displayName));
    }

    boolean maySee(CurrentAccount viewer, AccountId person) {
        return viewer.id().equals(person) || reach.stream().anyMatch(each -> each.maySee(viewer, person));
    }
}
