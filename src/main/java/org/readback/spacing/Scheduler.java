package org.readback.spacing;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import org.readback.spacing.Phase.Learning;
import org.readback.spacing.Phase.Relearning;
import org.readback.spacing.Phase.Review;

/**
 * When a card comes back, by FSRS-6 with the steps of py-fsrs.
 *
 * <p>Elapsed days are whole periods of 24 hours, whatever the calendar says. Intervals in days are rounded half to
 * even, at least 1. There is no chance in it: {@link IntervalFuzz} spreads the result where that is wanted.
 */
public final class Scheduler {

    private final SchedulerSettings settings;
    private final MemoryModel model;

    public Scheduler(SchedulerSettings settings) {
        this.settings = settings;
        this.model = new MemoryModel(settings.weights());
    }

    /** Whole periods of 24 hours; 0 for less than one, also where a clock was set back. */
    public static long wholeDays(Duration elapsed) {
        return Math.max(0, elapsed.toDays());
    }

    /** Chance of recall by now, in (0, 1]; 1 within the first 24 hours. */
    public double retrievability(CardState card, Duration elapsed) {
        return model.retrievability(card.memory(), wholeDays(elapsed));
    }

    /** The first review of a new card. */
    public NextReview first(Grade grade) {
        return afterStep(model.first(grade), grade, 0, Learning::new);
    }

    /**
     * A further review.
     *
     * @param card as the last review left it; a step beyond the settings (they had more steps then) ends the steps
     * @param elapsed since the last review; negative counts as none
     */
    public NextReview next(CardState card, Grade grade, Duration elapsed) {
        MemoryState memory = model.next(card.memory(), grade, wholeDays(elapsed));
        return switch (card.phase()) {
            case Learning(int step) -> afterStep(memory, grade, step, Learning::new);
            case Relearning(int step) -> afterStep(memory, grade, step, Relearning::new);
            case Review() -> afterReview(memory, grade);
        };
    }

    private NextReview afterReview(MemoryState memory, Grade grade) {
        List<Duration> steps = settings.relearningSteps();
        if (grade == Grade.AGAIN && !steps.isEmpty()) {
            return new NextReview(new CardState(new Relearning(0), memory), steps.getFirst());
        }
        return inDays(memory);
    }

    private NextReview afterStep(MemoryState memory, Grade grade, int step, IntFunction<Phase> phase) {
        List<Duration> steps =
                phase.apply(step) instanceof Learning ? settings.learningSteps() : settings.relearningSteps();
        if (steps.isEmpty() || (step >= steps.size() && grade.isRecall())) {
            return inDays(memory);
        }
        return switch (grade) {
            case AGAIN -> new NextReview(new CardState(phase.apply(0), memory), steps.getFirst());
            case HARD -> new NextReview(new CardState(phase.apply(step), memory), hardWait(steps, step));
            case GOOD ->
                step + 1 < steps.size()
                        ? new NextReview(new CardState(phase.apply(step + 1), memory), steps.get(step + 1))
                        : inDays(memory);
            case EASY -> inDays(memory);
        };
    }

    /** On the first step half way to the second, or half as long again where there is none; later the same step. */
    private static Duration hardWait(List<Duration> steps, int step) {
        if (step > 0) {
            return steps.get(step);
        }
        Duration first = steps.getFirst();
        return steps.size() == 1
                ? first.multipliedBy(3).dividedBy(2)
                : first.plus(steps.get(1)).dividedBy(2);
    }

    private NextReview inDays(MemoryState memory) {
        double days = Math.rint(model.curve().days(settings.retention(), memory.stability()));
        long interval = (long) Math.clamp(days, 1, settings.maximumInterval()); // infinite days too
        return new NextReview(new CardState(new Review(), memory), Duration.ofDays(interval));
    }
}
