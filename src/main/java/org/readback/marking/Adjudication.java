package org.readback.marking;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.readback.item.RubricScale;
import org.readback.marking.Outcome.Way;

/** From the points of one, two or three raters to the outcome.
 *
 * <p>Two raters who are less than {@link #APART} points apart on every scale: the mean of the two. Otherwise a third
 * rater, who knows neither, decides on the scales on which the first two were apart: there the outcome is the mean of the
 * third's points and of those of the first two that are nearer to them; where both are equally near, it is the third's
 * own. Where the first two were close, their mean stays. This is the rule known as <i>tertium quid</i>; see R. L. Johnson,
 * J. Penny, B. Gordon, "Score resolution and the interrater reliability of holistic scores in rating essays", Written
 * Communication 18 (2001) 229-249, who compare it with others. */
final class Adjudication {
    /** Points between two raters on one scale from which on a third is asked. */
    static final int APART = 2;

    private Adjudication() {}

    /** How many ratings a work needs.
     *
     * @param asked 1 or 2: with how many it was to be rated from the start
     * @param ratings those that there are, in their order */
    static int needed(int asked, List<Points> ratings) {
        return asked == 2 && ratings.size() >= 2 && areApart(ratings.get(0), ratings.get(1)) ? 3 : asked;
    }

    static boolean areApart(Points first, Points second) {
        return first.rubric().scales().stream().anyMatch(scale -> apart(first, second, scale) >= APART);
    }

    private static int apart(Points first, Points second, RubricScale scale) {
        return Math.abs(first.of(scale) - second.of(scale));
    }

    /** Empty as long as ratings are missing.
     *
     * @param asked 1 or 2
     * @param ratings of one rubric, in their order; what is beyond the needed ones does not count */
    static Optional<Outcome> decide(int asked, List<Points> ratings) {
        int needed = needed(asked, ratings);
        if (ratings.size() < needed) return Optional.empty();
        Points first = ratings.getFirst();
        var points = new EnumMap<RubricScale, Double>(RubricScale.class);
        for (RubricScale scale : first.rubric().scales()) {
            points.put(
                    scale,
                    switch (needed) {
                        case 1 -> (double) first.of(scale);
                        case 2 -> (first.of(scale) + ratings.get(1).of(scale)) / 2.0;
                        default ->
                            third(
                                    first.of(scale),
                                    ratings.get(1).of(scale),
                                    ratings.get(2).of(scale));
                    });
        }
        Way way = List.of(Way.ONE_RATER, Way.MEAN_OF_TWO, Way.THIRD_RATER).get(needed - 1);
        return Optional.of(new Outcome(first.rubric(), points, way));
    }

    private static double third(int first, int second, int third) {
        if (Math.abs(first - second) < APART) return (first + second) / 2.0;
        int toFirst = Math.abs(third - first);
        int toSecond = Math.abs(third - second);
        if (toFirst == toSecond) return third;
        return (third + (toFirst < toSecond ? first : second)) / 2.0;
    }
}
