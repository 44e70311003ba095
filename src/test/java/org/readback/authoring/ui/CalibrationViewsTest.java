package org.readback.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.WithAccount;
import org.readback.authoring.CalibrationPool;
import org.readback.authoring.CalibrationPool.Pool;
import org.readback.authoring.Calibrations;
import org.readback.bank.CalibrationId;
import org.readback.bank.ItemBank;
import org.readback.base.ui.Chart;
import org.readback.base.ui.SureDialog;
import org.readback.item.LanguageTag;
import org.readback.psychometrics.CalibrationModel;
import org.readback.psychometrics.CalibrationPriors;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@WithAccount(Role.INSTRUCTOR)
class CalibrationViewsTest extends SpringBrowserlessTest {
    @Autowired
    Calibrations calibrations;

    @Autowired
    CalibrationPool pools;

    @Autowired
    ItemBank bank;

    private final SplittableRandom random = new SplittableRandom(3);

    private Pool pool(int people) {
        Pool pool = pools.fresh(4);
        pools.answer(pool, people, 4, random);
        return pool;
    }

    private PoolCard card(Pool pool) {
        return find(PoolCard.class).all().stream()
                .filter(card -> text(card).contains(pool.name()))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void aPoolSaysHowManyAnswersAreMissingAndWhereTheyComeFrom() {
        Pool pool = pool(20);

        navigate(CalibrationsView.class);

        PoolCard card = card(pool);
        assertThat(text(card))
                .contains("0 of 4 items have the 30 answers")
                .contains("40 answers are missing")
                .contains("finished tests")
                .contains("start values");
        assertThat(find(Button.class, card).withId("calibrate-" + pool.name()).exists())
                .isFalse();
    }

    @Test
    void aCalibrationIsStartedByWhatIsUsualAndCanBeLeft() {
        Pool pool = pool(40);
        navigate(CalibrationsView.class);

        test(find(Button.class, card(pool)).withId("calibrate-" + pool.name()).single())
                .click();
        CalibrationStartDialog dialog = find(CalibrationStartDialog.class).single();
        assertThat(dialog.model.getValue()).isEqualTo(CalibrationModel.THREE_PARAMETER);
        assertThat(dialog.priors.getValue()).isTrue();
        dialog.model.setValue(CalibrationModel.RASCH);
        dialog.priors.setValue(false);
        test(dialog.start).click();

        assertThat(dialog.isOpened()).isFalse();
        assertThat(text(card(pool))).contains("It is being calibrated.");
        CalibrationPool.ended(calibrations, pool);
        card(pool).progress.show(); // as each second does on a page that was not left
        assertThat(find(RouterLink.class, card(pool))
                        .withText("Compare and decide")
                        .single()
                        .getHref())
                .startsWith("calibrations/");
        assertThat(CalibrationPool.standing(calibrations, pool)
                        .last()
                        .orElseThrow()
                        .found()
                        .order())
                .satisfies(order -> {
                    assertThat(order.model()).isEqualTo(CalibrationModel.RASCH);
                    assertThat(order.priors()).isEqualTo(CalibrationPriors.NONE);
                });
    }

    @Test
    void theNewIsHeldAgainstTheOldAndPutIntoForceAfterAskingTwice() {
        Pool pool = pool(40);
        CalibrationId id = pools.calibrate(calibrations, pool).calibration().id();

        CalibrationView view = navigate("calibrations/" + id, CalibrationView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Calibration of " + pool.name());
        assertThat(find(Chart.class, view).all()).hasSize(1);
        var grid = find(CalibrationTable.class).single().grid;
        assertThat(test(grid).size()).isEqualTo(4);
        assertThat(test(grid).getCellText(0, 1)).isEqualTo("40");
        assertThat(test(grid).getCellText(0, 2)).isEqualTo("-1.34");
        assertThat(test(grid).getCellText(0, 3)).matches("-?\\d\\.\\d\\d ± \\d\\.\\d\\d");
        assertThat(test(grid).getCellText(0, 6)).isEqualTo("0.20");
        assertThat(test(grid).getCellText(0, 7)).isEqualTo("–");

        test(find(CalibrationVerdict.class).single().approve).click();
        SureDialog dialog = find(SureDialog.class).single();
        assertThat(bank.parameters(pool.name())).isZero();
        assertThat(find(Paragraph.class, dialog).single().getText())
                .startsWith("4 items of " + pool.name() + " get new parameters; 0 items keep");
        test(dialog.confirm).click();

        assertThat(bank.parameters(pool.name())).isEqualTo(1);
        assertThat(text(find(CalibrationVerdict.class).single()))
                .contains("Approved")
                .contains("as version 1");
        assertThat(find(Button.class).withId("approve").exists()).isFalse();
    }

    @Test
    void aRejectedOneStaysToBeRead() {
        Pool pool = pool(40);
        CalibrationId id = pools.calibrate(calibrations, pool).calibration().id();
        navigate("calibrations/" + id, CalibrationView.class);

        test(find(CalibrationVerdict.class).single().reject).click();
        test(find(SureDialog.class).single().confirm).click();

        assertThat(calibrations
                        .find(id, LanguageTag.EN)
                        .orElseThrow()
                        .calibration()
                        .isWaiting())
                .isFalse();
        assertThat(bank.parameters(pool.name())).isZero();
        assertThat(text(find(CalibrationVerdict.class).single())).contains("Rejected");
        navigate(CalibrationsView.class);
        assertThat(find(RouterLink.class, card(pool)).withText("Rejected").exists())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "x", "999999999", "12345678901234567890"})
    void whatIsNoCalibrationIsNotFound(String id) {
        UI.getCurrent().navigate("calibrations/" + id);

        assertThat(getCurrentView()).isNotInstanceOf(CalibrationView.class);
    }

    @Test
    void textsFollowTheLanguage() {
        Pool pool = pool(40);
        CalibrationId id = pools.calibrate(calibrations, pool).calibration().id();
        CalibrationView view = navigate("calibrations/" + id, CalibrationView.class);

        UI.getCurrent().setLocale(Locale.of("ru"));
        runPendingSignalsTasks();

        assertThat(find(CalibrationVerdict.class).single().approve.getText()).isEqualTo("Утвердить…");
        assertThat(text(view)).contains("Ожидает решения").contains("Логарифм правдоподобия");
        assertThat(test(find(CalibrationTable.class).single().grid).getCellText(0, 2))
                .isEqualTo("-1,34");
        assertThat(find(Span.class, view).withText("Waits for a decision").exists())
                .isFalse();
    }
}
