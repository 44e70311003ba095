package org.readback.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.bank.ParameterRows.Newest;
import org.readback.bank.ParameterRows.Published;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.psychometrics.GeneralisedPartialCredit;
import org.readback.psychometrics.Rasch;
import org.readback.psychometrics.ResponseModel;
import org.readback.psychometrics.ThreeParameterLogistic;
import org.readback.psychometrics.TwoParameterLogistic;

class ParametersTest {
    private static final ResponseModel START = new ThreeParameterLogistic(1.2, 0, 0.2);
    private static final ResponseModel FIRST = new TwoParameterLogistic(1, 0.5);
    private static final ResponseModel THIRD = new TwoParameterLogistic(2, 0.25);

    private final PublishedParameters published = new PublishedParameters(
            List.of(new Newest("p", 3)),
            List.of(new Published("p", 1, id(1), FIRST), new Published("p", 3, id(1), THIRD)));

    private static ItemVersionId id(int number) {
        return new ItemVersionId(new ItemId("i"), number);
    }

    private static BankItem item(int number, ItemHome home) {
        var text = TestItems.choice(new TestItems.Marks("i", 3, "t", null));
        return new BankItem(id(number), ItemStatus.LIVE, home, Map.of(LanguageTag.EN, text), START);
    }

    @Test
    void eachModelHasItsColumns() {
        assertThat(Parameters.of(new Rasch(0.5))).isEqualTo(new Parameters(1, 0.5, 0, null));
        assertThat(Parameters.of(FIRST)).isEqualTo(new Parameters(1, 0.5, 0, null));
        assertThat(Parameters.of(START)).isEqualTo(new Parameters(1.2, 0, 0.2, null));
        assertThat(Parameters.of(new GeneralisedPartialCredit(0.8, List.of(-1.0, 2.0))))
                .isEqualTo(new Parameters(0.8, 0.5, 0, List.of(-1.0, 2.0)));
        assertThat(Parameters.of(new GeneralisedPartialCredit(0.8, List.of(0.25))))
                .isEqualTo(new Parameters(0.8, 0.25, 0, null));
    }

    @Test
    void anItemHasWhatTheNewestVersionThatCalibratedItSaid() {
        BankItem item = item(1, new ItemHome.Pool("p"));

        assertThat(published.at(item, 0).model()).isEqualTo(START);
        assertThat(published.at(item, 1).model()).isEqualTo(FIRST);
        assertThat(published.at(item, 2).model()).isEqualTo(FIRST);
        assertThat(published.at(item, 3).model()).isEqualTo(THIRD);
        assertThat(published.inForce(item).model()).isEqualTo(THIRD);
        assertThat(published.inForce("p")).isEqualTo(3);
        assertThat(published.isCalibrated(item, 0)).isFalse();
        assertThat(published.isCalibrated(item, 2)).isTrue();
    }

    @Test
    void anotherWordingAnotherPoolAndALessonHaveStartValues() {
        BankItem wording = item(2, new ItemHome.Pool("p"));
        BankItem moved = item(1, new ItemHome.Pool("q"));
        BankItem lesson = item(1, new ItemHome.Lesson("p"));

        assertThat(List.of(wording, moved, lesson)).allSatisfy(item -> {
            assertThat(published.inForce(item)).isSameAs(item);
            assertThat(published.at(item, 3)).isSameAs(item);
            assertThat(published.isCalibrated(item, 3)).isFalse();
        });
        assertThat(published.inForce("q")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "01", "-1", "1 ", "x", "1234567890"})
    void whatIsNoNumberIsNoCalibration(String text) {
        assertThatThrownBy(() -> CalibrationId.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCalibrationIsNamedByItsNumber() {
        assertThat(CalibrationId.of("17")).isEqualTo(new CalibrationId(17)).hasToString("17");
        assertThatThrownBy(() -> new CalibrationId(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
