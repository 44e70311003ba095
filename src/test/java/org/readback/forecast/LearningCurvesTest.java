package org.readback.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.random.RandomDataGenerator;
import org.junit.jupiter.api.Test;
import org.readback.forecast.LearningCurves.Measured;

class LearningCurvesTest {
    private static final double ERROR = 0.2;

    @Test
    void slopesAreFoundAndHeldTowardsTheirMean() {
        var chance = new RandomDataGenerator(11);
        var people = new HashMap<String, List<Measured>>();
        var truth = new HashMap<String, Double>();
        for (int person = 0; person < 200; person++) {
            double slope = chance.nextNormal(0.05, 0.02);
            truth.put("p" + person, slope);
            List<Measured> results = new ArrayList<>();
            for (int week = -20; week <= 0; week += 5) {
                results.add(new Measured(week, 2 + slope * week + chance.nextNormal(0, ERROR)));
            }
            people.put("p" + person, results);
        }

        var curves = new LearningCurves(people, ERROR);

        assertThat(curves.isKnown()).isTrue();
        assertThat(curves.meanSlope()).isCloseTo(0.05, within(0.005));
        double shrunk = 0;
        double fitted = 0;
        int inside = 0;
        for (String person : people.keySet()) {
            LearningCurve curve = curves.of(person);
            double real = truth.getOrDefault(person, 0.0);
            shrunk += Math.pow(curve.slope() - real, 2);
            fitted += Math.pow(alone(people.getOrDefault(person, List.of())) - real, 2);
            if (Math.abs(curve.slope() - real) < 1.96 * curve.slopeError()) inside++;
        }
        assertThat(shrunk).isLessThan(fitted);
        assertThat(inside).isBetween(180, 198); // 190, with three standard errors
    }

    @Test
    void whoWasMeasuredOnceGrowsLikeTheOthers() {
        Map<String, List<Measured>> people = new HashMap<>();
        for (int person = 0; person < 10; person++) {
            people.put("p" + person, List.of(new Measured(-10, 1), new Measured(0, 2)));
        }
        people.put("new", List.of(new Measured(-5, 1)));

        LearningCurve curve = new LearningCurves(people, ERROR).of("new");

        assertThat(curve.slope()).isCloseTo(0.1, within(1e-9));
        assertThat(curve.now()).isCloseTo(1.5, within(1e-9));
    }

    @Test
    void fewPeopleSayNothing() {
        var curves = new LearningCurves(Map.of("a", List.of(new Measured(-4, 1), new Measured(0, 2))), ERROR);

        assertThat(curves.isKnown()).isFalse();
    }

    private static double alone(List<Measured> results) {
        return new LearningCurves(Map.of("alone", results), ERROR).meanSlope();
    }
}
