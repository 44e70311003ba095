package org.readback.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.readback.base.Centre;
import org.readback.practice.ReviewRows.NewReview;
import org.readback.spacing.Grade;

/** The reviews of a made-up person, day by day, in the product's own order and at its own times. What they remember
 * follows the model: a card is recalled as often as the model says. */
final class ReviewLife {
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final Duration PACE = Duration.ofSeconds(12);
    /** Of a word that was met in a lesson, at its first review. */
    private static final double KNOWN = 0.75;

    private static final double EASY = 0.12;
    private static final double HARD = 0.12;
    private static final int MOST_A_DAY = 500;

    private final CardTimes times;
    private final ReviewQueue queue;
    private final RandomGenerator random;
    private final Map<UUID, Card> cards = new LinkedHashMap<>();
    private final List<NewReview> reviews = new ArrayList<>();

    ReviewLife(CardTimes times, ReviewQueue queue, RandomGenerator random) {
        this.times = times;
        this.queue = queue;
        this.random = random;
    }

    /** How a day went.
     *
     * @param newCards seen for the first time
     * @param due cards that came back after days
     * @param recalled how many of those were remembered */
    record Day(int newCards, int due, int recalled) {}

    void meet(CardSubject subject, Instant at) {
        var card = new Card(new UUID(random.nextLong(), random.nextLong()), subject, 0, at, Optional.empty());
        cards.put(card.id(), card);
    }

    /** Reviews until nothing is left for the day. */
    Day live(LocalDate day) {
        Instant now = day.atTime(EVENING).atZone(Centre.ZONE).toInstant();
        Instant end = CardTimes.start(day.plusDays(1));
        var today = new LinkedHashMap<UUID, Card>();
        cards.values().stream()
                .filter(card ->
                        card.learnt().map(learnt -> learnt.due().isBefore(end)).orElse(true))
                .forEach(card -> today.put(card.id(), card));
        var done = new Day(0, 0, 0);
        for (int count = 0; count < MOST_A_DAY; count++) {
            var left = queue.today(List.copyOf(today.values()), new ReviewQueue.Done(done.newCards(), done.due()), now);
            if (left.next().isEmpty()) break;
            Card card = left.next().get();
            now = card.learnt().map(Card.Learnt::due).filter(now::isBefore).orElse(now);
            Grade grade = grade(card, now);
            done = count(done, card, grade);
            Card after = CardRows.after(card, times.next(card, grade, now), now);
            reviews.add(new NewReview(card, after, grade, CardForm.of(card), null));
            cards.put(after.id(), after);
            today.put(after.id(), after);
            now = now.plus(PACE);
        }
        return done;
    }

    private Grade grade(Card card, Instant now) {
        double chance = card.learnt().map(learnt -> times.recall(learnt, now)).orElse(KNOWN);
        if (random.nextDouble() >= chance) return Grade.AGAIN;
        if (CardForm.of(card) != CardForm.MEANING) return Grade.GOOD;
        double how = random.nextDouble();
        if (how < EASY) return Grade.EASY;
        return how < EASY + HARD ? Grade.HARD : Grade.GOOD;
    }

    private static Day count(Day day, Card card, Grade grade) {
        if (card.isNew()) return new Day(day.newCards() + 1, day.due(), day.recalled());
        if (!ReviewRows.isInDays(card)) return day;
        return new Day(day.newCards(), day.due() + 1, day.recalled() + (grade.isRecall() ? 1 : 0));
    }

    List<Card> cards() {
        return List.copyOf(cards.values());
    }

    List<NewReview> reviews() {
        return List.copyOf(reviews);
    }
}
