package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readback.psychometrics.Drift.Parameter;

class DriftTest {

    private static final MeanSigmaLinking SAME = new MeanSigmaLinking(1, 0);

    private static ItemCalibration found(ResponseModel model, Double... errors) {
        return new ItemCalibration(model, 500, List.of(errors), Set.of());
    }

    @Test
    void zIsTheDifferenceOverItsStandardError() {
        var old = found(new ThreeParameterLogistic(1, 0.5, 0.2), 0.3, 0.06, 0.1);
        var renewed = found(new ThreeParameterLogistic(1.5, 0.1, 0.25), 0.4, 0.08, 0.0);

        List<Drift> drifts = Drift.between(old, renewed, SAME);

        assertThat(drifts)
                .extracting(Drift::parameter)
                .containsExactly(Parameter.DISCRIMINATION, Parameter.DIFFICULTY, Parameter.GUESSING);
        assertThat(drifts).extracting(Drift::step).containsExactly(0, 1, 0);
        assertThat(drifts.get(0).z()).isCloseTo(1, within(1e-14));
        assertThat(drifts.get(1).z()).isCloseTo(-4, within(1e-14));
        assertThat(drifts.get(2).z()).isCloseTo(0.5, within(1e-14));
        assertThat(drifts).extracting(Drift::isFlagged).containsExactly(false, true, false);
    }

    @Test
    void flaggedIsAboveThreeEitherWay() {
        assertThat(new Drift(Parameter.DIFFICULTY, 1, 3).isFlagged()).isFalse();
        assertThat(new Drift(Parameter.DIFFICULTY, 1, 3.01).isFlagged()).isTrue();
        assertThat(new Drift(Parameter.DIFFICULTY, 1, -3.01).isFlagged()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Drift(Parameter.DIFFICULTY, 1, Double.NaN));
    }

    @Test
    void theLinkTakesParametersAndErrorsToTheOldScale() {
        var old = found(new TwoParameterLogistic(1, 1), 0.0, 0.0);
        var renewed = found(new TwoParameterLogistic(3, 0.5), 0.5, 0.25);

        List<Drift> drifts = Drift.between(old, renewed, new MeanSigmaLinking(2, 0.5));

        // On the old scale a = 1.5 with an error of 0.25, b = 1.5 with one of 0.5
        assertThat(drifts).extracting(Drift::z).containsExactly(2.0, 1.0);
    }

    @Test
    void stepsAreComparedOneByOneAndRaschItemsByTheirDifficulty() {
        var old = found(new GeneralisedPartialCredit(1, List.of(0.0, 1.0)), 0.1, 0.3, 0.3);
        var renewed = found(new GeneralisedPartialCredit(1, List.of(0.5, 0.0)), 0.1, 0.4, 0.4);
        assertThat(Drift.between(old, renewed, SAME)).extracting(Drift::step).containsExactly(0, 1, 2);
        assertThat(Drift.between(old, renewed, SAME)).extracting(Drift::z).containsExactly(0.0, 1.0, -2.0);

        assertThat(Drift.between(found(new Rasch(0), 0.3), found(new Rasch(1), 0.4), SAME))
                .containsExactly(new Drift(Parameter.DIFFICULTY, 1, 2));
        assertThat(Drift.between(found(new Rasch(0), 0.3), found(new Rasch(0.5), 0.2), new MeanSigmaLinking(2, 0)))
                .containsExactly(new Drift(Parameter.DIFFICULTY, 1, 2));
    }

    @Test
    void withoutStandardErrorsThereIsNoDrift() {
        var known = found(new TwoParameterLogistic(1, 0), 0.1, 0.1);

        assertThat(Drift.between(known, found(new TwoParameterLogistic(1, 1)), SAME))
                .isEmpty();
        assertThat(Drift.between(found(new TwoParameterLogistic(1, 1)), known, SAME))
                .isEmpty();
        assertThat(Drift.between(found(new Rasch(1), 0.0), found(new Rasch(1), 0.0), SAME))
                .isEmpty();
        assertThat(Drift.between(known, found(new GeneralisedPartialCredit(1, List.of(0.0, 1.0)), 0.1, 0.1, 0.1), SAME))
                .isEmpty();
    }
}
