package org.readback.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.account.TestAccounts;
import org.readback.account.WithAccount;
import org.readback.authoring.CalibrationPool.Pool;
import org.readback.authoring.CalibrationSheet.Comparison;
import org.readback.authoring.CalibrationSheet.Hindrance;
import org.readback.bank.CalibrationId;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemRemark;
import org.readback.bank.ItemVersionId;
import org.readback.bank.PoolCalibration.Order;
import org.readback.bank.PoolCalibrations;
import org.readback.bank.StoredCalibration.State;
import org.readback.base.Installation;
import org.readback.base.UserError;
import org.readback.item.LanguageTag;
import org.readback.psychometrics.CalibrationModel;
import org.readback.psychometrics.CalibrationPriors;
import org.readback.psychometrics.ResponseModel;
import org.readback.psychometrics.TwoParameterLogistic;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@AppTest
@WithAccount(Role.INSTRUCTOR)
class CalibrationsTest {
    private static final int ITEMS = 15;
    private static final int PEOPLE = 600;

    @Autowired
    Calibrations calibrations;

    @Autowired
    CalibrationPool pools;

    @Autowired
    CalibrationWork work;

    @Autowired
    CalibrationData data;

    @Autowired
    CalibrationStarts starts;

    @Autowired
    PoolCalibrations kept;

    @Autowired
    ItemBank bank;

    @Autowired
    TestAccounts accounts;

    @Autowired
    SignedIn signedIn;

    @Autowired
    AccountDirectory directory;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    private final SplittableRandom random = new SplittableRandom(20_261_122);

    @Test
    void parametersAreRecoveredPublishedAndHeldForWhatRuns() {
        Pool pool = pools.fresh(ITEMS);
        pools.answer(pool, PEOPLE, ITEMS, random);
        Map<ItemVersionId, ResponseModel> atStart = CalibrationPool.models(bank.pool(pool.name()));

        CalibrationSheet first = pools.calibrate(calibrations, pool);

        assertThat(bank.parameters(pool.name())).isZero();
        recovered(pool, first);
        int number = calibrations.approve(first.calibration().id());

        assertThat(number).isEqualTo(1);
        assertThat(bank.parameters(pool.name())).isEqualTo(1);
        Map<ItemVersionId, ResponseModel> inForce = CalibrationPool.models(bank.pool(pool.name()));
        first.items()
                .forEach(item -> assertThat(inForce)
                        .containsEntry(item.after().item(), item.after().model()));
        assertThat(CalibrationPool.models(bank.pool(pool.name(), 0))).isEqualTo(atStart);
        ItemVersionId one = pool.items().getFirst();
        assertThat(bank.version(one, 0).model()).isEqualTo(atStart.get(one));
        assertThat(bank.version(one).model()).isEqualTo(inForce.get(one));
        assertThat(bank.versions(one.item()).getFirst().model()).isEqualTo(inForce.get(one));

        theNextOneKeepsToTheScale(pool, inForce);
    }

    /** Standard errors of b are 0.07 to 0.2 at these sizes, of log a about 0.1; the origin is that of the start values. */
    private static void recovered(Pool pool, CalibrationSheet sheet) {
        assertThat(sheet.calibration().found().fit().people()).isEqualTo(PEOPLE);
        assertThat(sheet.calibration().found().fit().responses()).isEqualTo(PEOPLE * ITEMS);
        assertThat(sheet.calibration().found().fit().converged()).isTrue();
        assertThat(sheet.calibration().found().link().line().slope()).isEqualTo(1);
        double origin = sheet.calibration().found().link().line().intercept();
        double squares = 0;
        double logs = 0;
        double moved = 0;
        for (int i = 0; i < ITEMS; i++) {
            Comparison item = sheet.items().get(i);
            var truth = (TwoParameterLogistic) pool.truth().get(i);
            var found = (TwoParameterLogistic) item.after().model();
            assertThat(item.after().item()).isEqualTo(pool.items().get(i));
            assertThat(item.after().errors()).hasSize(2).allMatch(error -> error > 0.03 && error < 0.5);
            squares += Math.pow(found.difficulty() - origin - truth.difficulty(), 2) / ITEMS;
            logs += Math.pow(Math.log(found.discrimination() / truth.discrimination()), 2) / ITEMS;
            moved += found.difficulty() - item.before().difficulty();
        }
        assertThat(Math.sqrt(squares)).isLessThan(0.15);
        assertThat(Math.sqrt(logs)).isLessThan(0.17);
        assertThat(moved).isCloseTo(0, within(1e-9));
    }

    private void theNextOneKeepsToTheScale(Pool pool, Map<ItemVersionId, ResponseModel> firstVersion) {
        pools.answer(pool, PEOPLE, ITEMS, random);
        CalibrationSheet second = pools.calibrate(calibrations, pool);
        assertThat(second.calibration().found().link().parameters()).isEqualTo(1);
        assertThat(second.calibration().found().link().anchors()).isEqualTo(ITEMS);
        assertThat(second.calibration().found().link().line().slope()).isCloseTo(1, within(0.1));
        assertThat(second.items().getFirst().before())
                .isEqualTo(firstVersion.get(pool.items().getFirst()));

        assertThat(calibrations.approve(second.calibration().id())).isEqualTo(2);

        assertThat(CalibrationPool.models(bank.pool(pool.name(), 1))).isEqualTo(firstVersion);
        assertThat(CalibrationPool.models(bank.pool(pool.name())))
                .isNotEqualTo(firstVersion)
                .isEqualTo(CalibrationPool.models(bank.pool(pool.name(), 2)));
        assertThat(calibrations
                        .find(second.calibration().id(), LanguageTag.EN)
                        .orElseThrow()
                        .calibration())
                .satisfies(now -> {
                    assertThat(now.state()).isEqualTo(State.APPROVED);
                    assertThat(now.published()).hasValue(2);
                    assertThat(now.decision().orElseThrow().by())
                            .isEqualTo(signedIn.require().id());
                });
        assertThat(audited(pool))
                .containsExactly(
                        "calibration-started", "calibration-approved", "calibration-started", "calibration-approved");
    }

    private List<String> audited(Pool pool) {
        return jdbc.sql("select action from audit_entry where subject = ? order by number")
                .param(pool.name())
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void whatWasAnsweredTooSeldomKeepsItsParametersAndSaysSo() {
        Pool pool = pools.fresh(5);
        pools.answer(pool, 60, 3, random);
        pools.answer(pool, 29, 5, random);

        PoolStanding before = CalibrationPool.standing(calibrations, pool);
        CalibrationSheet sheet = pools.calibrate(calibrations, pool);

        assertThat(before.items()).isEqualTo(5);
        assertThat(before.ready()).isEqualTo(3);
        assertThat(before.people()).isEqualTo(89);
        assertThat(before.responses()).isEqualTo(60 * 3 + 29 * 5);
        assertThat(before.missing()).isEqualTo(2);
        assertThat(before.suggested()).isEqualTo(CalibrationModel.THREE_PARAMETER);
        assertThat(before.canStart()).isTrue();
        Comparison few = sheet.items().getLast();
        assertThat(few.after().isKept()).isTrue();
        assertThat(few.after().responses()).isEqualTo(29);
        assertThat(few.after().remarks()).containsExactly(ItemRemark.FEW_RESPONSES);
        assertThat(few.after().model()).isEqualTo(few.before());
        calibrations.approve(sheet.calibration().id());
        assertThat(bank.version(few.after().item()).model()).isEqualTo(few.before());
        assertThat(bank.isCalibrated(bank.version(few.after().item()))).isFalse();
    }

    @Test
    void withoutEnoughAnswersNothingStarts() {
        Pool pool = pools.fresh(5);
        pools.answer(pool, 40, 2, random);

        assertThatThrownBy(() ->
                        calibrations.start(pool.name(), CalibrationModel.TWO_PARAMETER, CalibrationPriors.STANDARD))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.key()).isEqualTo("authoring.calibration.tooFew"));
        assertThatThrownBy(() ->
                        calibrations.start("no such pool", CalibrationModel.TWO_PARAMETER, CalibrationPriors.STANDARD))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(calibrations.job(pool.name())).isEmpty();
        assertThat(audited(pool)).isEmpty();
    }

    @Test
    void whatFailsOrIsStoppedLeavesNothing() {
        Pool pool = pools.fresh(5);
        var order = new Order(
                pool.name(),
                CalibrationModel.TWO_PARAMETER,
                CalibrationPriors.STANDARD,
                signedIn.require().id(),
                Instant.EPOCH);

        assertThatThrownBy(() -> work.run(order, share -> {})).isInstanceOf(UserError.class);
        pools.answer(pool, 40, 5, random);
        assertThatThrownBy(() -> work.run(order, share -> {
                    if (share > 0.2) throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);

        assertThat(CalibrationPool.standing(calibrations, pool).last()).isEmpty();
        assertThat(bank.parameters(pool.name())).isZero();
    }

    @Test
    void aRejectedOneChangesNothingAndUntilThenNoOtherStarts() {
        Pool pool = pools.fresh(4);
        pools.answer(pool, 40, 4, random);
        CalibrationId id = pools.calibrate(calibrations, pool).calibration().id();

        assertThat(CalibrationPool.standing(calibrations, pool).canStart()).isFalse();
        assertThatThrownBy(() -> calibrations.start(pool.name(), CalibrationModel.RASCH, CalibrationPriors.NONE))
                .isInstanceOf(UserError.class);
        calibrations.reject(id);

        assertThat(bank.parameters(pool.name())).isZero();
        assertThatThrownBy(() -> calibrations.approve(id)).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> calibrations.reject(id)).isInstanceOf(UserError.class);
        assertThat(CalibrationPool.standing(calibrations, pool).canStart()).isTrue();
        assertThat(calibrations.find(new CalibrationId(999_999_999), LanguageTag.EN))
                .isEmpty();
        assertThatThrownBy(() -> calibrations.approve(new CalibrationId(999_999_999)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calibrations.reject(new CalibrationId(999_999_999)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void inARealInstallationSomebodyElseApproves() {
        var people = new CalibrationPeople(signedIn, directory, new Installation(Installation.Kind.PRODUCTION), events);
        var real = new Calibrations(kept, data, starts, people, bank);
        Pool pool = pools.fresh(3);
        pools.answer(pool, 40, 3, random);
        CalibrationId id = pools.calibrate(real, pool).calibration().id();
        AccountId other = accounts.fresh(Role.INSTRUCTOR);

        assertThat(real.find(id, LanguageTag.EN).orElseThrow().hindrances()).containsExactly(Hindrance.OWN);
        assertThatThrownBy(() -> real.approve(id))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.key()).isEqualTo("authoring.calibration.own"));
        try (var session = accounts.signIn(other)) {
            assertThat(real.find(id, LanguageTag.EN).orElseThrow().hindrances()).isEmpty();
            assertThat(real.approve(id)).isEqualTo(1);
        }
    }

    @Test
    void whoIsAloneMayApproveTheirOwn() {
        AccountId me = accounts.fresh(Role.INSTRUCTOR);
        AccountId other = accounts.fresh(Role.INSTRUCTOR);
        var mine = new AccountName(me, "me", "Me");
        var theirs = new AccountName(other, "other", "Other");

        assertThat(CalibrationPeople.isAlone(me, List.of(mine))).isTrue();
        assertThat(CalibrationPeople.isAlone(me, List.of(mine, theirs))).isFalse();
    }

    @Test
    @WithAccount(Role.SUPERVISOR)
    void nobodyElseComesNear() {
        assertThatThrownBy(() -> calibrations.pools()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> calibrations.approve(new CalibrationId(1))).isInstanceOf(AccessDeniedException.class);
    }
}
