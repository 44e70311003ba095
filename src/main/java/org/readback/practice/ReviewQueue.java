package org.readback.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readback.spacing.Phase;

/** What is to be reviewed today, and in which order: what is in its steps and due, what comes back after days with the
 * longest wait first, then what is new, oldest first. Steps that are not due yet come at the end, if nothing else is left
 * and they are near.
 *
 * @param newCards at most so many new ones a day
 * @param reviews at most so many a day of those that come back after days
 * @param level new ones come only while they and those that come back are fewer a day: each of today's comes back on many
 *     days to come, so without it the work of a day grows for months */
record ReviewQueue(int newCards, int reviews, int level) {
    private static final Duration NEAR = Duration.ofMinutes(20);

    /** What was done today.
     *
     * @param newCards seen for the first time
     * @param reviews of cards that came back after days */
    record Done(int newCards, int reviews) {}

    /** What is left of today.
     *
     * @param cards in their order
     * @param overdue how many of them were due on an earlier day
     * @param fresh how many of them are new */
    record Today(List<Card> cards, int overdue, int fresh) {
        Today {
            cards = List.copyOf(cards);
        }

        Optional<Card> next() {
            return cards.stream().findFirst();
        }
    }

    /** @param cards of one person: the new ones, and what is due today or before */
    Today today(List<Card> cards, Done done, Instant now) {
        var steps = new ArrayList<Card>();
        var later = new ArrayList<Card>();
        var due = new ArrayList<Card>();
        var fresh = new ArrayList<Card>();
        for (Card card : cards) {
            card.learnt()
                    .ifPresentOrElse(
                            learnt -> {
                                if (learnt.state().phase() instanceof Phase.Review) {
                                    if (!learnt.due().isAfter(now)) due.add(card);
                                } else if (!learnt.due().isAfter(now)) {
                                    steps.add(card);
                                } else if (!learnt.due().isAfter(now.plus(NEAR))) {
                                    later.add(card);
                                }
                            },
                            () -> fresh.add(card));
        }
        var all = new ArrayList<Card>();
        add(all, steps, BY_DUE, Integer.MAX_VALUE);
        int back = Math.clamp(reviews - done.reviews(), 0, due.size());
        int overdue = add(all, due, BY_DUE, back, now);
        int room = Math.min(newCards, level - done.reviews() - back) - done.newCards();
        int started = add(all, fresh, Comparator.comparing(Card::added), Math.max(0, room));
        add(all, later, BY_DUE, Integer.MAX_VALUE);
        return new Today(all, overdue, started);
    }

    private static final Comparator<Card> BY_DUE =
            Comparator.comparing(card -> card.learnt().orElseThrow().due());

    /** @return how many were due before today */
    private static int add(List<Card> all, List<Card> some, Comparator<Card> order, int most, Instant now) {
        add(all, some, order, most);
        Instant today = CardTimes.start(CardTimes.day(now));
        return (int) some.stream()
                .sorted(order)
                .limit(most)
                .filter(card -> card.learnt().orElseThrow().due().isBefore(today))
                .count();
    }

    /** @return how many */
    private static int add(List<Card> all, List<Card> some, Comparator<Card> order, int most) {
        int before = all.size();
        some.stream().sorted(order).limit(most).forEach(all::add);
        return all.size() - before;
    }
}
