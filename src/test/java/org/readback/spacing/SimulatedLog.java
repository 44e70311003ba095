package org.readback.spacing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Reviews of people whose memory really works by the model, with given weights. */
final class SimulatedLog {

    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

    static List<CardHistory> of(SpacingWeights weights, int cards, long seed) {
        var random = new SplittableRandom(seed);
        var scheduler = new Scheduler(SchedulerSettings.DEFAULT.withWeights(weights));
        return Stream.generate(() -> history(scheduler, random)).limit(cards).toList();
    }

    private static CardHistory history(Scheduler scheduler, SplittableRandom random) {
        var reviews = new ArrayList<GradedReview>();
        Grade grade = Grade.ofRating(1 + random.nextInt(4)).orElseThrow();
        Instant time = START;
        NextReview next = scheduler.first(grade);
        reviews.add(new GradedReview(time, grade));
        int length = 2 + random.nextInt(14);
        while (reviews.size() < length) {
            Duration elapsed = next.card().phase() instanceof Phase.Review
                    ? next.interval().multipliedBy(random.nextInt(5, 20)).dividedBy(10)
                    : next.interval();
            time = time.plus(elapsed);
            grade = grade(random, scheduler.retrievability(next.card(), elapsed));
            next = scheduler.next(next.card(), grade, elapsed);
            reviews.add(new GradedReview(time, grade));
        }
        return new CardHistory(reviews);
    }

    private static Grade grade(SplittableRandom random, double retrievability) {
        if (random.nextDouble() >= retrievability) {
            return Grade.AGAIN;
        }
        double draw = random.nextDouble();
        return draw < 0.2 ? Grade.HARD : draw < 0.85 ? Grade.GOOD : Grade.EASY;
    }

    private SimulatedLog() {}
}
