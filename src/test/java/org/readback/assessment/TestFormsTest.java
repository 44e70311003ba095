package org.readback.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.account.WorkAs;
import org.readback.assessment.AttemptSheet.Asking;
import org.readback.assessment.AttemptSheet.Finished;
import org.readback.assessment.Result.AboveCut;
import org.readback.assessment.Result.DutyOutcome;
import org.readback.assessment.Result.DutyResult;
import org.readback.assessment.Result.Ended;
import org.readback.assessment.TestFormSheet.Refusal;
import org.readback.bank.ItemBank;
import org.readback.base.UserError;
import org.readback.item.LanguageTag;
import org.readback.psychometrics.TwoParameterLogistic;
import org.readback.store.Superuser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class TestFormsTest {
    @Autowired
    CalibratedSample samples;

    @Autowired
    TestForms forms;

    @Autowired
    TestFigures figures;

    @Autowired
    Assessments assessments;

    @Autowired
    CutScoreRows cuts;

    @Autowired
    ItemBank bank;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Recomputation recomputation;

    @Autowired
    WorkAs workAs;

    @Autowired
    Superuser superuser;

    private final List<String> duties = new ArrayList<>();
    private BlueprintId test = new BlueprintId("none");

    @BeforeEach
    void offer() {
        test = samples.offer("cut-" + UUID.randomUUID());
    }

    @AfterEach
    void withdraw() {
        samples.withdraw(test);
    }

    private TestFormSheet switchTo(TestForm form) {
        try (var session = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            return forms.switchTo(test, form);
        }
    }

    private TestFormSheet adaptive() {
        samples.calibrate(test, 44);
        return switchTo(TestForm.ADAPTIVE);
    }

    private String duty(Asking asking) {
        return String.valueOf(
                bank.current(asking.item().frame().id()).orElseThrow().frame().duty());
    }

    private AboveCut play(Predicate<Asking> knows) {
        try (var session = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            AttemptSheet sheet = assessments.start(test, LanguageTag.EN);
            while (sheet instanceof Asking asking) {
                duties.add(duty(asking));
                sheet = assessments.answer(
                        asking.attempt(),
                        asking.nonce(),
                        knows.test(asking) ? SampleTests.right(asking) : SampleTests.wrong(asking));
            }
            recomputes(sheet.attempt());
            return (AboveCut) ((Finished) sheet).result();
        }
    }

    private void recomputes(AttemptId attempt) {
        assertThat(workAs.system(Set.of(Role.SUPERVISOR), () -> recomputation.differences(attempt)))
                .hasValueSatisfying(found -> assertThat(found).isEmpty());
    }

    @Test
    void aPoolWithStartValuesIsRefused() {
        assertThatThrownBy(() -> switchTo(TestForm.ADAPTIVE))
                .isInstanceOfSatisfying(
                        UserError.class,
                        why -> assertThat(why.key()).isEqualTo("assessment.form.refused.NOT_CALIBRATED"));
        try (var session = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            assertThat(forms.of(test)).hasValueSatisfying(sheet -> {
                assertThat(sheet.form()).isEqualTo(TestForm.FIXED);
                assertThat(sheet.refusal()).contains(Refusal.NOT_CALIBRATED);
                assertThat(sheet.switched()).isEmpty();
            });
        }
    }

    @Test
    void tooFewCalibratedItemsAreRefused() {
        samples.calibrate(test, 43);

        assertThatThrownBy(() -> switchTo(TestForm.ADAPTIVE))
                .isInstanceOfSatisfying(
                        UserError.class, why -> assertThat(why.key()).isEqualTo("assessment.form.refused.TOO_FEW"));
    }

    @Test
    void theCutLiesWhereTheFixedFormsMarkLiesAndStaysThere() {
        TestFormSheet sheet = adaptive();

        assertThat(sheet.form()).isEqualTo(TestForm.ADAPTIVE);
        assertThat(sheet.switched()).isPresent();
        assertThat(List.of(sheet.least(), sheet.most())).containsExactly(10, 20);
        double cut = cuts.version(test.blueprintId(), 1).between().getFirst();
        assertThat(bank.pool(test.blueprintId()).stream()
                        .mapToDouble(item -> item.model().expectedShare(cut))
                        .average())
                .hasValueCloseTo(0.80, within(1e-8));
        assertThat(bank.pool(test.blueprintId()))
                .allSatisfy(item -> assertThat(item.model()).isInstanceOf(TwoParameterLogistic.class));
        assertThat(switchTo(TestForm.FIXED).form()).isEqualTo(TestForm.FIXED);
        assertThat(switchTo(TestForm.ADAPTIVE).form()).isEqualTo(TestForm.ADAPTIVE);
        assertThat(cuts.newest(test.blueprintId())).isEqualTo(1);
    }

    @Test
    void eachSwitchIsAuditedAndOneThatChangesNothingIsNone() {
        adaptive();
        switchTo(TestForm.ADAPTIVE);
        switchTo(TestForm.FIXED);

        assertThat(superuser
                        .jdbc()
                        .queryForList(
                                "select detail from audit_entry where action = 'test-form-switched' and subject = ?"
                                        + " order by number",
                                String.class,
                                test.blueprintId()))
                .containsExactly("FIXED -> ADAPTIVE", "ADAPTIVE -> FIXED");
    }

    @Test
    void whoKnowsAllPassesBeforeTheEndWithEveryDutyAskedOnce() {
        adaptive();

        AboveCut result = play(_ -> true);

        assertThat(result.isPassed()).isTrue();
        assertThat(result.ended()).isEqualTo(Ended.DECIDED);
        assertThat(result.mass()).isGreaterThanOrEqualTo(0.95);
        assertThat(result.answered()).isBetween(10, 19).isEqualTo(duties.size());
        assertThat(duties).containsOnlyOnce("report", "stop");
        assertThat(duties.subList(0, 4)).contains("report", "stop");
        assertThat(result.duties()).extracting(DutyResult::outcome).containsOnly(DutyOutcome.MET);
    }

    @Test
    void whoKnowsNothingButTheDutiesIsBelowTheMarkAndFails() {
        adaptive();

        AboveCut result = play(asking -> !duty(asking).equals("null"));

        assertThat(result.above()).isFalse();
        assertThat(result.mass()).isGreaterThanOrEqualTo(0.95);
        assertThat(result.isPassed()).isFalse();
        assertThat(result.areDutiesMet()).isTrue();
    }

    @Test
    void aDutyMissedIsAskedAgainAtTheEndForTheDutyAlone() {
        adaptive();

        AboveCut result = play(asking -> !(duty(asking).equals("stop") && asking.position() < 9));

        assertThat(duties).last().isEqualTo("stop");
        assertThat(result.answered()).isEqualTo(duties.size() - 1);
        assertThat(result.isPassed()).isTrue();
        assertThat(result.duties())
                .containsExactly(
                        new DutyResult("report", DutyOutcome.MET), new DutyResult("stop", DutyOutcome.CONFIRMED));
    }

    @Test
    void aDutyMissedTwiceFailsWhoeverIsAboveTheMark() {
        adaptive();

        AboveCut result = play(asking -> !duty(asking).equals("report"));

        assertThat(result.above()).isTrue();
        assertThat(result.isPassed()).isFalse();
        assertThat(result.duties()).contains(new DutyResult("report", DutyOutcome.NOT_MET));
    }

    @Test
    void whatWasNotClearInTimeIsNotShown() {
        adaptive();
        try (var session = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            var first = (Asking) assessments.start(test, LanguageTag.EN);
            assessments.answer(first.attempt(), first.nonce(), SampleTests.right(first));
            superuser
                    .jdbc()
                    .update(
                            "update attempt set deadline = clock_timestamp() where attempt_id = ?",
                            first.attempt().attemptId());

            var finished = (Finished) assessments.resume(first.attempt());

            assertThat(finished.result()).isInstanceOfSatisfying(AboveCut.class, result -> {
                assertThat(result.above()).isFalse();
                assertThat(result.ended()).isEqualTo(Ended.TIME_OVER);
                assertThat(result.isPassed()).isFalse();
                assertThat(result.duties()).extracting(DutyResult::outcome).contains(DutyOutcome.NOT_ASKED);
            });
            recomputes(first.attempt());
        }
    }

    @Test
    void onlyInstructorsSwitchAndOnlyMasteryTestsHaveASwitch() {
        for (Role role : List.of(Role.TRAINEE, Role.SUPERVISOR, Role.ADMINISTRATOR)) {
            try (var session = accounts.signIn(accounts.fresh(role))) {
                assertThatThrownBy(() -> forms.switchTo(test, TestForm.ADAPTIVE))
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
        try (var session = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            assertThat(forms.of(new BlueprintId("eng-placement"))).isEmpty();
            assertThatThrownBy(() -> forms.switchTo(new BlueprintId("unknown"), TestForm.FIXED))
                    .isInstanceOf(UserError.class);
        }
    }

    @Test
    void aTestTellsHowFarItsFormsCanBeTrusted() {
        samples.calibrate(test, 44);
        try (var session = accounts.signIn(accounts.fresh(Role.SUPERVISOR))) {
            assertThat(figures.consistency(test)).hasValueSatisfying(found -> {
                assertThat(found.consistency()).isBetween(0.85, 0.95);
                assertThat(found.accuracy()).isGreaterThan(found.consistency());
            });
            assertThat(figures.consistency(test)).isEqualTo(figures.consistency(test));
            assertThat(figures.consistency(new BlueprintId("eng-placement"))).isEmpty();
        }
    }
}
