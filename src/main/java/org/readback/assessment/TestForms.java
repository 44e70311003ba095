package org.readback.assessment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.readback.account.SignedIn;
import org.readback.assessment.Blueprint.Mastery;
import org.readback.assessment.CutVersion.Cut;
import org.readback.assessment.TestFormSheet.Refusal;
import org.readback.assessment.TestFormSheet.Switched;
import org.readback.bank.BankItem;
import org.readback.base.UserError;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether each mastery test asks a fixed form or chooses its items. What is switched holds for attempts that begin from
 * then on. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class TestForms {
    private static final int TIMES = 2;
    private static final String METHOD = "ability at which the expected score is the pass mark of the fixed form";

    private final AttemptDesk desk;
    private final Terms terms;
    private final Pools pools;
    private final SignedIn signedIn;
    private final Announcer announcer;

    /** Names people and tells what happened. */
    @org.springframework.stereotype.Component
    record Announcer(Readers readers, ApplicationEventPublisher events) {}

    TestForms(AttemptDesk desk, Terms terms, Pools pools, SignedIn signedIn, Announcer announcer) {
        this.desk = desk;
        this.terms = terms;
        this.pools = pools;
        this.signedIn = signedIn;
        this.announcer = announcer;
    }

    /** Empty for a level test, which always chooses its items, and for one that is not on offer. */
    @Transactional(readOnly = true)
    public Optional<TestFormSheet> of(BlueprintId test) {
        return mastery(test).map(found -> sheet(test, found));
    }

    private Optional<Mastery> mastery(BlueprintId test) {
        return desk.blueprints()
                .current(test)
                .map(Blueprint.Version::blueprint)
                .filter(Mastery.class::isInstance)
                .map(Mastery.class::cast);
    }

    private TestFormSheet sheet(BlueprintId id, Mastery test) {
        var switched = terms.forms().newest(id);
        var rule = AdaptivePool.rule(test);
        return new TestFormSheet(
                id,
                terms.forms().inForce(id),
                switched.map(last -> new Switched(announcer.readers().name(last.by()), last.at())),
                refusal(test),
                rule.minimumItems(),
                rule.maximumItems());
    }

    /** Switches a test; to what it is already is nothing.
     *
     * @throws UserError if it is no mastery test on offer, or cannot be adaptive now */
    public TestFormSheet switchTo(BlueprintId id, TestForm form) {
        Mastery test = mastery(id).orElseThrow(() -> new UserError("assessment.form.unknown"));
        terms.cuts().lock(test.scale());
        var last = terms.forms().newest(id);
        TestForm before = terms.forms().inForce(id);
        if (before != form) {
            if (form == TestForm.ADAPTIVE) prepare(test);
            terms.forms()
                    .insert(
                            id,
                            last.map(each -> each.number()).orElse(0) + 1,
                            form,
                            signedIn.require().id());
            announcer.events().publishEvent(new TestFormSwitched(id, before, form));
        }
        return sheet(id, test);
    }

    private Optional<Refusal> refusal(Mastery test) {
        if (!pools.isCalibrated(test.pool())) return Optional.of(Refusal.NOT_CALIBRATED);
        List<BankItem> items = calibrated(test);
        if (!AdaptivePool.hasEnough(test, items, TIMES)) return Optional.of(Refusal.TOO_FEW);
        return isCutThere(test) || AdaptivePool.mark(test, items).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.MARK_OUT_OF_REACH);
    }

    /** The cut of a scale that has none is where the fixed form's mark lies; later ones are decisions of people. */
    private void prepare(Mastery test) {
        refusal(test).ifPresent(why -> {
            throw new UserError("assessment.form.refused." + why);
        });
        if (isCutThere(test)) return;
        OptionalDouble mark = AdaptivePool.mark(test, calibrated(test));
        terms.cuts().first(test.scale(), Framework.BANDS, List.of());
        var cut = new Cut(2, mark.orElseThrow(), null);
        terms.cuts()
                .insert(new NewCuts(test.scale(), Framework.BANDS, 0, METHOD, "none", List.of(cut)), 1, List.of(cut));
    }

    private boolean isCutThere(Mastery test) {
        return terms.cuts().newest(test.scale()) > 0;
    }

    private List<BankItem> calibrated(Mastery test) {
        return pools.calibrated(test.pool(), Set.of());
    }
}
