package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class StoppingRuleTest {

    private static final List<Double> SURE = List.of(0.1, 0.7, 0.2);
    private static final List<Double> UNSURE = List.of(0.11, 0.69, 0.2);

    @Test
    void aPlacementStopsWhenABandReachesSevenTenths() {
        StoppingRule rule = StoppingRule.PLACEMENT;

        assertThat(rule).isEqualTo(new StoppingRule(5, 21, 0.70));
        assertThat(rule.isSatisfied(5, SURE)).isTrue();
        assertThat(rule.isSatisfied(5, UNSURE)).isFalse();
    }

    @Test
    void itNeverStopsBeforeTheMinimumNorGoesOnAfterTheMaximum() {
        StoppingRule rule = StoppingRule.PLACEMENT;

        assertThat(rule.isSatisfied(4, List.of(1.0, 0.0))).isFalse();
        assertThat(rule.isSatisfied(20, UNSURE)).isFalse();
        assertThat(rule.isSatisfied(21, UNSURE)).isTrue();
        assertThat(rule.isDecided(21, UNSURE)).isFalse();
    }

    @Test
    void brokenRulesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StoppingRule(0, 21, 0.7));
        assertThatIllegalArgumentException().isThrownBy(() -> new StoppingRule(6, 5, 0.7));
        assertThatIllegalArgumentException().isThrownBy(() -> new StoppingRule(5, 21, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new StoppingRule(5, 21, 1.01));
        assertThatIllegalArgumentException().isThrownBy(() -> new StoppingRule(5, 21, Double.NaN));
    }
}
