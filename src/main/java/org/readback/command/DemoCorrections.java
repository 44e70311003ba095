package org.readback.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.NewAccount;
import org.readback.account.Right;
import org.readback.account.Role;
import org.readback.account.WorkAs;
import org.readback.assessment.Redecisions;
import org.readback.assessment.ResultSummary;
import org.readback.assessment.Results;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemHome;
import org.readback.bank.ItemVersionId;
import org.readback.bank.ResponseLog;
import org.readback.bank.Ruling;
import org.readback.rescoring.Change;
import org.readback.rescoring.CorrectionId;
import org.readback.rescoring.Corrections;
import org.readback.rescoring.NewCorrection;
import org.readback.rescoring.Remedy;
import org.springframework.stereotype.Component;

/** Two items of large pools that are withdrawn: one correction is in force, so that results show both what they were
 * and what they are; one waits for the visitor's signature. */
@Component
class DemoCorrections {
    private static final int LARGE = 60;
    private static final int MOST = 20;
    private static final String SIGN_IN = "second-reader";
    private static final String NAME = "Saule Nurlanova";

    private final Services services;
    private final Corrections corrections;
    private final WorkAs workAs;

    /** What the items are found with. */
    @Component
    record Services(
            AccountDirectory accounts, Results results, ResponseLog log, ItemBank bank, Redecisions redecisions) {}

    DemoCorrections(Services services, Corrections corrections, WorkAs workAs) {
        this.services = services;
        this.corrections = corrections;
        this.workAs = workAs;
    }

    /** @param people whose newest answers name the items */
    void make(AccountId instructor, List<AccountId> people) {
        AccountId colleague = colleague();
        List<ItemVersionId> items = services.results().of(people).stream()
                .map(ResultSummary::attempt)
                .flatMap(attempt -> services.log().sitting(attempt.attemptId()).stream())
                .map(answer -> answer.item())
                .distinct()
                .filter(this::isOneOfMany)
                .limit(MOST)
                .toList();
        Optional<ItemVersionId> first = items.stream()
                .filter(this::isFelt)
                .findFirst()
                .or(() -> items.stream().findFirst());
        first.ifPresent(item -> {
            CorrectionId id = propose(
                    instructor, item, "A second answer can be defended: two teachers read the text in another way.");
            sign(colleague, id);
        });
        items.stream()
                .filter(item -> !first.equals(Optional.of(item)))
                .findFirst()
                .ifPresent(item -> propose(colleague, item, "The text names no time, so that no answer can be shown."));
    }

    private AccountId colleague() {
        return services.accounts()
                .find(SIGN_IN)
                .orElseGet(() -> services.accounts()
                        .create(new NewAccount(
                                SIGN_IN,
                                NAME,
                                Set.of(Role.INSTRUCTOR),
                                Set.of(Right.APPROVE_ENGLISH, Right.APPROVE_LAW),
                                Locale.ENGLISH)));
    }

    private boolean isOneOfMany(ItemVersionId version) {
        BankItem item = services.bank().version(version);
        return item.home() instanceof ItemHome.Pool(var pool)
                && services.bank().pool(pool).size() >= LARGE
                && item.frame().duty() == null;
    }

    /** Whether somebody's band changes without it. */
    private boolean isFelt(ItemVersionId item) {
        var touched = services.redecisions().touched(item).finished();
        return services.redecisions().preview(touched, item, new Ruling.Withdrawn()).stream()
                .anyMatch(done ->
                        !Change.between(done.before().result(), done.after()).isEmpty());
    }

    private CorrectionId propose(AccountId who, ItemVersionId item, String reason) {
        return workAs.person(who, () -> corrections.propose(new NewCorrection(item, new Remedy.Withdraw(), reason)));
    }

    private void sign(AccountId who, CorrectionId id) {
        workAs.person(who, () -> {
            corrections.sign(id);
            return id;
        });
    }
}
