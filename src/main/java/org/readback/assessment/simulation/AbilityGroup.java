package org.readback.assessment.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** People of nearly the same true ability, and how exactly a test measured them.
 *
 * @param theta the middle of the group in logits, a multiple of 0.5 in [-3, 3]; the outer groups have no outer end
 * @param people at least 1
 * @param items mean length
 * @param error standard error as the test states it, in logits
 * @param bias mean of estimate less truth, in logits
 * @param rmse root of the mean square of estimate less truth, in logits
 * @param decided share that reached the rule, in [0, 1]
 * @param right share whose band is the true one, in [0, 1] */
public record AbilityGroup(
        double theta, int people, double items, Spread error, double bias, double rmse, double decided, double right) {
    private static final double WIDTH = 0.5;
    private static final double END = 3;

    /** In the order of ability; groups without people are left out. */
    static List<AbilityGroup> of(List<Measured> all) {
        var groups = new TreeMap<Double, List<Measured>>();
        all.forEach(each -> groups.computeIfAbsent(middle(each.theta()), _ -> new ArrayList<>())
                .add(each));
        return groups.entrySet().stream()
                .map(group -> of(group.getKey(), group.getValue()))
                .toList();
    }

    /** The middle of the group that an ability belongs to. */
    public static double middle(double theta) {
        // adding 0.0 turns -0.0 into 0.0, which would be a group of its own
        return Math.rint(Math.clamp(theta, -END, END) / WIDTH) * WIDTH + 0.0;
    }

    private static AbilityGroup of(double theta, List<Measured> people) {
        return new AbilityGroup(
                theta,
                people.size(),
                people.stream().mapToInt(Measured::items).average().orElse(0),
                Precision.errors(people),
                Precision.bias(people),
                Precision.rmse(people),
                share(people.stream().filter(Measured::decided).count(), people),
                share(people.stream().filter(Measured::right).count(), people));
    }

    private static double share(long some, List<Measured> all) {
        return (double) some / all.size();
    }
}
