package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class StoppingRuleTest {

    @Test
    void aPlacementStopsWhenABandReachesSevenTenths() {
        StoppingRule rule = StoppingRule.PLACEMENT;

        assertThat(rule).isEqualTo(new StoppingRule(5, 21, 0.70, 0));
        assertThat(rule.isProbable(0.70)).isTrue();
        assertThat(rule.isProbable(0.69)).isFalse();
        assertThat(rule.isPrecise(0)).isFalse();
    }

    @Test
    void aStandardErrorEndsATestToo() {
        var rule = new StoppingRule(1, 30, 1, 0.30);

        assertThat(rule.isPrecise(0.30)).isTrue();
        assertThat(rule.isPrecise(0.3001)).isFalse();
        assertThat(rule.isProbable(0.999)).isFalse();
    }

    @Test
    void brokenRulesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StoppingRule(0, 21, 0.7));
        assertThatIllegalArgumentException().isThrownBy(() -> new StoppingRule(6, 5, 0.7));
        assertThatIllegalArgumentException().isThrownBy(() -> new StoppingRule(5, 21, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new StoppingRule(5, 21, 1.01));
        assertThatIllegalArgumentException().isThrownBy(() -> new StoppingRule(5, 21, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new StoppingRule(5, 21, 1, -0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new StoppingRule(5, 21, 1, Double.POSITIVE_INFINITY));
    }
}
