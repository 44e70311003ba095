package org.readback.rescoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.account.CurrentAccount;
import org.readback.account.Reach;
import org.readback.account.SignedIn;
import org.readback.assessment.AttemptId;
import org.readback.assessment.Redecisions.History;
import org.readback.assessment.Redecisions.Redecided;
import org.readback.assessment.Redecisions.Taken;
import org.readback.assessment.Result;
import org.readback.assessment.ResultSummary;
import org.readback.bank.Ruling;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a correction does to attempts, as the viewer may read it: with the names of people in their reach. */
@Component
record Effects(SignedIn signedIn, ObjectProvider<Reach> reach, AccountDirectory directory, Rulers rulers) {

    /** What it would do. */
    List<Effect> coming(CorrectionRows.Stored correction) {
        List<AttemptId> touched =
                rulers.redecisions().touched(correction.item()).finished();
        List<Redecided> found = rulers.key(correction)
                .map(key -> rulers.redecisions().preview(touched, correction.item(), key))
                .orElseGet(() -> rulers.redecisions().preview(touched, correction.item(), new Ruling.Withdrawn()));
        Map<AccountId, String> names =
                names(found.stream().map(each -> each.before().person()).toList());
        return found.stream()
                .map(each -> effect(
                        each.before(), each.taken(), List.of(each.before().result(), each.after()), names))
                .toList();
    }

    /** What came of it. */
    List<Effect> done(List<CorrectionRows.Effect> stored) {
        Map<AccountId, String> names =
                names(stored.stream().map(CorrectionRows.Effect::person).toList());
        Map<AttemptId, History> histories =
                rulers
                        .redecisions()
                        .histories(stored.stream()
                                .map(CorrectionRows.Effect::attempt)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(each -> each.attempt().attempt(), each -> each));
        return stored.stream()
                .flatMap(each -> Optional.ofNullable(histories.get(each.attempt()))
                        .map(history -> effect(
                                history.attempt(),
                                history.taken(),
                                history.results().subList(each.number() - 2, each.number()),
                                names))
                        .stream())
                .toList();
    }

    /** @param sides before and after */
    private static Effect effect(ResultSummary attempt, Taken taken, List<Result> sides, Map<AccountId, String> names) {
        return new Effect(
                Optional.ofNullable(names.get(attempt.person())),
                attempt,
                taken,
                sides.getFirst(),
                sides.getLast(),
                Change.between(sides.getFirst(), sides.getLast()));
    }

    private Map<AccountId, String> names(Collection<AccountId> people) {
        return directory.names(seen(signedIn.require(), people)).values().stream()
                .collect(Collectors.toMap(AccountName::id, AccountName::displayName));
    }

    /** Those whom the viewer looks after, and themselves. */
    Set<AccountId> seen(CurrentAccount viewer, Collection<AccountId> people) {
        Set<AccountId> asked = Set.copyOf(people);
        return reach.stream()
                .flatMap(each -> each.among(viewer, asked).stream())
                .collect(Collectors.toSet());
    }
}
