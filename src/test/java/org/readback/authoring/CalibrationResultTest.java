package org.readback.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.account.AccountId;
import org.readback.authoring.CalibrationData.Table;
import org.readback.bank.BankItem;
import org.readback.bank.CalibratedItem;
import org.readback.bank.ItemHome;
import org.readback.bank.ItemRemark;
import org.readback.bank.ItemStatus;
import org.readback.bank.ItemVersionId;
import org.readback.bank.PoolCalibration;
import org.readback.bank.PoolCalibration.Order;
import org.readback.bank.TestItems;
import org.readback.item.Item;
import org.readback.item.LanguageTag;
import org.readback.psychometrics.Calibration;
import org.readback.psychometrics.CalibrationModel;
import org.readback.psychometrics.CalibrationPriors;
import org.readback.psychometrics.CalibrationRemark;
import org.readback.psychometrics.GeneralisedPartialCredit;
import org.readback.psychometrics.ItemCalibration;
import org.readback.psychometrics.MeanSigmaLinking;
import org.readback.psychometrics.Rasch;
import org.readback.psychometrics.ResponseMatrix;
import org.readback.psychometrics.ResponseModel;
import org.readback.psychometrics.ThreeParameterLogistic;
import org.readback.psychometrics.TwoParameterLogistic;

class CalibrationResultTest {
    private final List<BankItem> items = new ArrayList<>();
    private final Map<BankItem, Integer> fewer = new LinkedHashMap<>();
    private final List<ItemCalibration> found = new ArrayList<>();
    private CalibrationModel model = CalibrationModel.TWO_PARAMETER;
    private double deviation = 1;

    private static BankItem item(Item text, ResponseModel inForce) {
        return new BankItem(
                new ItemVersionId(text.id(), 1),
                ItemStatus.LIVE,
                new ItemHome.Pool("p"),
                Map.of(LanguageTag.EN, text),
                inForce);
    }

    private static Item text(int number) {
        return TestItems.choice(new TestItems.Marks("cr-" + number, 3, "t", null));
    }

    private void found(ResponseModel inForce, ResponseModel now, CalibrationRemark... remarks) {
        items.add(item(text(items.size()), inForce));
        found.add(new ItemCalibration(now, 40, List.of(0.2, 0.1), Set.of(remarks)));
    }

    private static ResponseModel two(double a, double b) {
        return new TwoParameterLogistic(a, b);
    }

    private PoolCalibration proposal(boolean calibrated) {
        var order = new Order("p", model, CalibrationPriors.NONE, new AccountId(new UUID(0, 1)), Instant.EPOCH);
        var table = new Table(items, fewer, new ResponseMatrix(items.size(), List.of(new byte[items.size()])));
        var calibration = new Calibration(found, -123.5, deviation, 17, 1e-9, Calibration.Ending.CONVERGED);
        return new CalibrationResult(order, table, calibration).proposal(4, _ -> calibrated);
    }

    @Test
    void theFirstTimeOnlyTheOriginIsMovedToTheMeanOfTheStartValues() {
        found(two(1.2, -0.5), two(1.0, -2));
        found(two(1.2, 0), two(1.5, 0));
        found(two(1.2, 0.5), two(0.5, 3.5));

        PoolCalibration proposal = proposal(false);

        assertThat(proposal.link().line()).isEqualTo(new MeanSigmaLinking(1, -0.5));
        assertThat(proposal.link().anchors()).isEqualTo(3);
        assertThat(proposal.link().parameters()).isEqualTo(4);
        assertThat(proposal.items())
                .extracting(CalibratedItem::model)
                .containsExactly(two(1.0, -2.5), two(1.5, -0.5), two(0.5, 3.0));
        assertThat(proposal.fit()).isEqualTo(new PoolCalibration.Fit(1, 120, -123.5, 17, true));
    }

    @Test
    void calibratedItemsGiveTheUnitToo() {
        for (int i = 0; i < 5; i++) found(two(1, 2.0 * i + 1), two(1, i));

        PoolCalibration proposal = proposal(true);

        assertThat(proposal.link().line().slope()).isCloseTo(2, within(1e-12));
        assertThat(proposal.link().line().intercept()).isCloseTo(1, within(1e-12));
        assertThat(proposal.items().getLast().model()).isEqualTo(two(0.5, 9));
        assertThat(proposal.items().getLast().errors()).containsExactly(0.1, 0.2);
    }

    @Test
    void fewCalibratedItemsSayNothingOfAUnit() {
        for (int i = 0; i < 4; i++) found(two(1, 2.0 * i), two(1, i));

        assertThat(proposal(true).link().line()).isEqualTo(new MeanSigmaLinking(1, 1.5));
    }

    @Test
    void whatTheDataDoNotSayIsNoAnchorAndWhatIsNoEstimateIsKept() {
        found(two(1.2, 0), two(1, 1));
        found(two(1.2, 0.3), two(10, 0), CalibrationRemark.AT_EDGE);
        found(two(1.2, 0.4), two(1, -4), CalibrationRemark.ALL_RIGHT);

        PoolCalibration proposal = proposal(false);

        assertThat(proposal.link().anchors()).isEqualTo(1);
        assertThat(proposal.items().get(1))
                .isEqualTo(new CalibratedItem(
                        items.get(1).version(), 40, true, two(1.2, 0.3), List.of(), Set.of(ItemRemark.AT_EDGE)));
        assertThat(proposal.items().get(2).isKept()).isFalse();
        assertThat(proposal.items().get(2).model()).isEqualTo(two(1, -5));
        assertThat(proposal.items().get(2).remarks()).containsExactly(ItemRemark.ALL_RIGHT);
    }

    @Test
    void itemsWithFewResponsesKeepTheirParametersAndSaySo() {
        found(two(1.2, 0), two(1, 0));
        BankItem few = item(text(99), two(0.9, 0.7));
        fewer.put(few, 29);

        assertThat(proposal(false).items().getLast())
                .isEqualTo(new CalibratedItem(
                        few.version(), 29, true, two(0.9, 0.7), List.of(), Set.of(ItemRemark.FEW_RESPONSES)));
    }

    @Test
    void theSpreadOfPeopleIsTheUnitOfRaschItems() {
        model = CalibrationModel.RASCH;
        deviation = 2;
        items.add(item(text(0), two(1.2, 0)));
        found.add(new ItemCalibration(new Rasch(3), 40, List.of(0.4), Set.of()));

        CalibratedItem item = proposal(false).items().getFirst();

        assertThat(item.model()).isEqualTo(two(2, 0));
        assertThat(item.errors()).containsExactly(Double.NaN, 0.2);
    }

    @Test
    void partialCreditIsComparedByItsMeanStepAndNeedsSomebodyWithTheFullScore() {
        model = CalibrationModel.PARTIAL_CREDIT;
        Item cloze = TestItems.cloze("cr-cloze", "One {1}, two {2}.");
        items.add(item(cloze, new ThreeParameterLogistic(1.2, 0.5, 0.2)));
        found.add(new ItemCalibration(
                new GeneralisedPartialCredit(1, List.of(-1.0, 1.0)), 40, List.of(0.1, 0.2, 0.3), Set.of()));
        items.add(item(TestItems.cloze("cr-hard", "One {1}, two {2}."), two(1, 2)));
        found.add(new ItemCalibration(new GeneralisedPartialCredit(1, List.of(0.0)), 40, List.of(), Set.of()));

        PoolCalibration proposal = proposal(false);

        assertThat(proposal.link()).isEqualTo(new PoolCalibration.Link(4, new MeanSigmaLinking(1, 0.5), 1));
        assertThat(proposal.items().getFirst().model()).isEqualTo(new GeneralisedPartialCredit(1, List.of(-0.5, 1.5)));
        assertThat(proposal.items().getFirst().errors()).containsExactly(0.1, 0.2, 0.3);
        assertThat(proposal.items().getLast().isKept()).isTrue();
        assertThat(proposal.items().getLast().remarks()).containsExactly(ItemRemark.FULL_SCORE_UNEARNED);
    }

    @Test
    void pointsAreGapsAndKeysAndAHalfGoesUp() {
        assertThat(ItemPoints.of(text(0))).isEqualTo(1);
        assertThat(ItemPoints.of(TestItems.cloze("cr-gaps", "One {1}, two {2}.")))
                .isEqualTo(2);
        assertThat(ItemPoints.earned(0.5, 1)).isEqualTo((byte) 1);
        assertThat(ItemPoints.earned(0.49, 1)).isZero();
        assertThat(ItemPoints.earned(1.0 / 3, 3)).isEqualTo((byte) 1);
    }
}
