package org.readback.assessment.simulation;

import java.util.List;

/** How exactly a test measures, over all its people; all 0 for nobody.
 *
 * @param error standard error as the test states it, in logits
 * @param bias mean of estimate less truth, in logits
 * @param rmse root of the mean square of estimate less truth, in logits */
public record Precision(Spread error, double bias, double rmse) {
    static Precision of(List<Measured> people) {
        return new Precision(errors(people), bias(people), rmse(people));
    }

    static Spread errors(List<Measured> people) {
        return Spread.of(people.stream()
                .mapToDouble(each -> each.estimate().standardError())
                .toArray());
    }

    static double bias(List<Measured> people) {
        return people.stream().mapToDouble(Measured::off).average().orElse(0);
    }

    static double rmse(List<Measured> people) {
        return Math.sqrt(people.stream()
                .mapToDouble(each -> each.off() * each.off())
                .average()
                .orElse(0));
    }
}
