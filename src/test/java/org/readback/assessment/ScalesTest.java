package org.readback.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.assessment.CutVersion.Cut;
import org.readback.base.UserError;
import org.readback.psychometrics.CutScores;
import org.readback.psychometrics.Interval;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ScalesTest {
    @Autowired
    Scales scales;

    @Autowired
    SampleScales samples;

    @Autowired
    CutScoreRows rows;

    @Autowired
    Blueprints blueprints;

    private static NewCuts third(String scale, int replaces, double theta) {
        return new NewCuts(
                scale,
                Framework.BANDS,
                replaces,
                "modified Angoff",
                "4 raters",
                List.of(new Cut(3, theta, new Interval(theta - 0.2, theta + 0.1))));
    }

    @Test
    void aNewVersionReplacesSomeCutsAndTheOldOneStays() {
        String scale = samples.fresh();

        int version = scales.append(third(scale, 1, -0.3));

        assertThat(version).isEqualTo(2);
        CutVersion now = scales.cuts(scale);
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.method()).isEqualTo("modified Angoff");
        assertThat(now.panel()).isEqualTo("4 raters");
        assertThat(now.cuts())
                .containsExactly(
                        new Cut(2, -1.5, null),
                        new Cut(3, -0.3, new Interval(-0.3 - 0.2, -0.3 + 0.1)),
                        new Cut(4, 0.5, null),
                        new Cut(5, 1.5, null));
        assertThat(rows.version(scale, 1)).isEqualTo(new CutScores(List.of(-1.5, -0.5, 0.5, 1.5)));
        assertThat(rows.version(scale, 2)).isEqualTo(new CutScores(List.of(-1.5, -0.3, 0.5, 1.5)));
    }

    @Test
    void cutsThatWereReplacedInTheMeantimeAreNotReplacedAgain() {
        String scale = samples.fresh();
        scales.append(third(scale, 1, -0.3));

        assertThatThrownBy(() -> scales.append(third(scale, 1, -0.2)))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.key()).isEqualTo("assessment.cuts.replaced"));
        assertThat(scales.cuts(scale).version()).isEqualTo(2);
    }

    @Test
    void cutsAscendFromBandToBand() {
        String scale = samples.fresh();

        assertThatThrownBy(() -> scales.append(third(scale, 1, 0.5)))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.key()).isEqualTo("assessment.cuts.order"));
        assertThat(scales.cuts(scale).version()).isEqualTo(1);
    }

    @Test
    void aBandThatTheScaleDoesNotHaveIsRefused() {
        var sixth = new NewCuts(samples.fresh(), Framework.BANDS, 1, "m", "p", List.of(new Cut(6, 2, null)));

        assertThatThrownBy(() -> scales.append(sixth))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.key()).isEqualTo("assessment.cuts.band"));
    }

    @Test
    void oneFrameworkNeverSetsTheCutsOfAnother() {
        BlueprintId stanag = samples.offer("stanag-6001");
        samples.withdraw(stanag);
        var fromCefr = new NewCuts(
                stanag.blueprintId(), Framework.CEFR, 1, "modified Angoff", "p", List.of(new Cut(3, 0, null)));

        assertThatThrownBy(() -> scales.append(fromCefr))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.key()).isEqualTo("assessment.cuts.framework"));
        assertThat(scales.cuts(stanag.blueprintId()).version()).isEqualTo(1);
    }

    @Test
    void aScaleKeepsItsFramework() {
        BlueprintId test = samples.offer("cefr");
        assertThat(scales.find(test.blueprintId()))
                .hasValueSatisfying(card -> assertThat(card.framework()).isEqualTo(Framework.CEFR));
        samples.withdraw(test);

        assertThatThrownBy(() -> rows.first(test.blueprintId(), Framework.STANAG_6001, List.of(0.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one of CEFR");
        assertThat(scales.find(test.blueprintId())).isEmpty();
    }
}
