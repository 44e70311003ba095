package org.readback.spacing;

import java.time.Duration;
import java.util.List;

/**
 * What a centre may set.
 *
 * @param weights of the memory model
 * @param retention chance of recall at which a card comes back, in (0, 1); usual are 0.80 to 0.95
 * @param learningSteps waits before a new card counts in days; may be empty
 * @param relearningSteps waits after a lapse; may be empty
 * @param maximumInterval in days, at least 1
 */
public record SchedulerSettings(
        SpacingWeights weights,
        double retention,
        List<Duration> learningSteps,
        List<Duration> relearningSteps,
        int maximumInterval) {

    /** Default weights, retention 0.90, steps of 1 and 10 minutes, 10 minutes after a lapse, at most 100 years. */
    public static final SchedulerSettings DEFAULT = new SchedulerSettings(
            SpacingWeights.DEFAULT,
            0.90,
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
            List.of(Duration.ofMinutes(10)),
            36_500);

    public SchedulerSettings {
        if (!(retention > 0 && retention < 1)) {
            throw new IllegalArgumentException("The retention must be in (0, 1): " + retention);
        }
        if (maximumInterval < 1) {
            throw new IllegalArgumentException("The maximum interval must be at least a day: " + maximumInterval);
        }
        learningSteps = copyOf(learningSteps);
        relearningSteps = copyOf(relearningSteps);
    }

    /** The same with other weights. */
    public SchedulerSettings withWeights(SpacingWeights other) {
        return new SchedulerSettings(other, retention, learningSteps, relearningSteps, maximumInterval);
    }

    /** The same with another retention, in (0, 1). */
    public SchedulerSettings withRetention(double other) {
        return new SchedulerSettings(weights, other, learningSteps, relearningSteps, maximumInterval);
    }

    private static List<Duration> copyOf(List<Duration> steps) {
        if (!steps.stream().allMatch(Duration::isPositive)) {
            throw new IllegalArgumentException("A step must be longer than nothing: " + steps);
        }
        return List.copyOf(steps);
    }
}
