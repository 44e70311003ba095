package org.readback.practice;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.account.SignedIn;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.NewResponse;
import org.readback.bank.Occasion;
import org.readback.bank.Origin;
import org.readback.bank.ResponseLog;
import org.readback.item.Item;
import org.readback.item.LanguageTag;
import org.readback.item.OptionOrder;
import org.readback.item.Outcome;
import org.readback.item.Response;
import org.readback.item.Score;
import org.readback.item.Scoring;
import org.readback.practice.CardSubject.OfItem;
import org.readback.practice.CardSubject.OfWord;
import org.readback.practice.ReviewRows.NewReview;
import org.readback.practice.ReviewSheet.Asked;
import org.readback.practice.ReviewSheet.Place;
import org.readback.spacing.Grade;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The daily review of words met and items missed, one card after the other. Which card comes next follows from the
 * database alone: the review may be left at any time and goes on in another tab. */
@Service
@Transactional
@PreAuthorize("hasRole('TRAINEE')")
public class Reviews {
    private static final double HALF = 0.5;

    private final SignedIn signedIn;
    private final Deck deck;
    private final ReviewDesk desk;
    private final CardRows cards;
    private final ReviewRows reviews;
    private final ResponseLog log;
    private final ItemBank bank;

    Reviews(SignedIn signedIn, Deck deck, CardRows cards, ReviewRows reviews, Answers answers) {
        this.signedIn = signedIn;
        this.deck = deck;
        this.desk = answers.desk();
        this.cards = cards;
        this.reviews = reviews;
        this.log = answers.log();
        this.bank = answers.bank();
    }

    /** Whether an answer counted, and what there is now.
     *
     * @param late the card was graded already, in another tab or by a second click */
    public record Graded(boolean late, ReviewSheet next) {}

    /** What waits today. */
    @Transactional(readOnly = true)
    public Due due() {
        return due(deck.today(me(), cards.now()));
    }

    private static Due due(ReviewQueue.Today today) {
        return new Due(today.cards().size(), today.overdue(), today.fresh());
    }

    /** How many cards come back on each of the next days, today first with all that waits. New cards that nobody has
     * seen are not in it, but for those of today.
     *
     * @param days at least 1 */
    @Transactional(readOnly = true)
    public List<Integer> forecast(int days) {
        Instant now = cards.now();
        var forecast = new ArrayList<>(Collections.nCopies(days, 0));
        LocalDate today = CardTimes.day(now);
        for (Card card : deck.all(me())) {
            card.learnt().ifPresent(learnt -> {
                long day = CardTimes.day(learnt.due()).toEpochDay() - today.toEpochDay();
                if (day > 0 && day < days) forecast.set((int) day, forecast.get((int) day) + 1);
            });
        }
        forecast.set(0, due().cards());
        return forecast;
    }

    /** The card that is next. */
    @Transactional(readOnly = true)
    public ReviewSheet open() {
        Instant now = cards.now();
        ReviewQueue.Today today = deck.today(me(), now);
        return today.next()
                .map(card -> desk.sheet(card, due(today), now))
                .orElseGet(() -> new ReviewSheet.Done(due(today), nextDue()));
    }

    private Optional<Instant> nextDue() {
        return deck.all(me()).stream()
                .flatMap(card -> card.learnt().stream())
                .map(Card.Learnt::due)
                .min(Instant::compareTo);
    }

    /** Says how well the meaning of a word was known. A card counts once: a second answer to the same place changes
     * nothing.
     *
     * @throws AccessDeniedException if the card is another person's, or not asked in this form */
    public Graded grade(Place place, Grade grade) {
        Card card = locked(place);
        boolean late = card.reviews() != place.reviews();
        if (!late) {
            if (CardForm.of(card) != CardForm.MEANING) throw refused();
            store(card, grade, null);
        }
        return new Graded(late, open());
    }

    /** Writes an answer down and says what it was worth. The same place answered again gives the first answer.
     *
     * @param presented with the places of the presentation as option ids
     * @throws AccessDeniedException if the card is another person's */
    public ReviewAnswer answer(Asked asked, Response presented) {
        Card card = locked(asked.place());
        return switch (asked) {
            case ReviewSheet.Typed typed -> typed(card, typed, presented);
            case ReviewSheet.OfItem item -> item(card, item, presented);
        };
    }

    private ReviewAnswer typed(Card card, ReviewSheet.Typed asked, Response presented) {
        if (!card.subject().equals(new OfWord(asked.lesson(), asked.word().id()))) throw refused();
        Item item = desk.item(asked.word(), asked.lesson(), asked.language());
        if (card.reviews() == asked.place().reviews()) {
            if (CardForm.of(card) != CardForm.TYPED) throw refused();
            String typed = presented instanceof Response.Text(var text) ? text : null;
            store(card, grade(Scoring.score(item, presented)), typed);
        }
        ReviewRows.Stored stored = stored(asked.place());
        Response given = stored.typed() == null ? new Response.DontKnow() : new Response.Text(stored.typed());
        return answer(Optional.empty(), Scoring.outcome(item, given), OptionOrder.inFileOrder(item), stored);
    }

    private ReviewAnswer item(Card card, ReviewSheet.OfItem asked, Response presented) {
        if (!card.subject().equals(new OfItem(asked.version().item()))) throw refused();
        LanguageTag language = asked.item().frame().language();
        BankItem version = bank.version(asked.version());
        Item item = version.in(language);
        OptionOrder order = ReviewDesk.order(asked.place(), item);
        UUID nonce = nonce(asked.place());
        if (card.reviews() == asked.place().reviews()) {
            Response response = order.toItem(presented);
            Score score = Scoring.score(item, response);
            log.append(new NewResponse(
                    card.id(),
                    card.reviews() + 1,
                    nonce,
                    me(),
                    Occasion.REVIEW,
                    Origin.REAL,
                    asked.version(),
                    language,
                    response,
                    score,
                    Duration.between(asked.shownAt(), cards.now()),
                    version.model()));
            store(card, grade(score), null);
        }
        Response given = log.byNonce(nonce).orElseThrow(Reviews::refused).response();
        return answer(Optional.of(nonce), Scoring.outcome(item, given), order, stored(asked.place()));
    }

    private static ReviewAnswer answer(
            Optional<UUID> nonce, Outcome outcome, OptionOrder order, ReviewRows.Stored stored) {
        return new ReviewAnswer(
                nonce,
                outcome,
                order.toPresented(outcome.given()),
                order.toPresented(outcome.key()),
                stored.grade(),
                CardTimes.wait(stored.reviewed(), stored.due()));
    }

    /** Right is Good, half is Hard, less is Again. */
    static Grade grade(Score score) {
        if (score.isFull()) return Grade.GOOD;
        return score.value() >= HALF ? Grade.HARD : Grade.AGAIN;
    }

    private void store(Card card, Grade grade, @Nullable String typed) {
        Instant now = cards.now();
        Card after = CardRows.after(card, deck.times().next(card, grade, now), now);
        reviews.insert(me(), Origin.REAL, List.of(new NewReview(card, after, grade, CardForm.of(card), typed)));
        cards.store(after);
    }

    private ReviewRows.Stored stored(Place place) {
        return reviews.find(place.card(), place.reviews() + 1).orElseThrow(Reviews::refused);
    }

    private Card locked(Place place) {
        return cards.lock(me(), place.card()).orElseThrow(Reviews::refused);
    }

    /** Each place has its own, so that one answer is one row. */
    private static UUID nonce(Place place) {
        return UUID.nameUUIDFromBytes((place.card() + "/" + place.reviews()).getBytes(StandardCharsets.UTF_8));
    }

    private AccountId me() {
        return signedIn.require().id();
    }

    private static AccessDeniedException refused() {
        return new AccessDeniedException("This card is not yours, or not asked so.");
    }

    /** What is asked, and where answers to items go. */
    @Component
    record Answers(ReviewDesk desk, ResponseLog log, ItemBank bank) {}
}
