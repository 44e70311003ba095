package org.readback.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.readback.account.SignedIn;
import org.readback.bank.BankItem;
import org.readback.content.Lexeme;
import org.readback.course.LessonId;
import org.readback.item.Item;
import org.readback.item.LanguageTag;
import org.readback.item.OptionOrder;
import org.readback.item.Presentations;
import org.readback.practice.CardSubject.OfItem;
import org.readback.practice.CardSubject.OfWord;
import org.readback.practice.ReviewSheet.Place;
import org.readback.spacing.Grade;
import org.springframework.stereotype.Component;

/** Makes of a card what is shown of it to the person who is signed in. */
@Component
class ReviewDesk {
    /** Decides the order of options, so its name must never change. */
    private static final RandomGeneratorFactory<RandomGenerator> SHUFFLER =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private final SignedIn signedIn;
    private final Deck deck;

    ReviewDesk(SignedIn signedIn, Deck deck) {
        this.signedIn = signedIn;
        this.deck = deck;
    }

    /** @throws java.util.NoSuchElementException if the card rests */
    ReviewSheet sheet(Card card, Due due, Instant now) {
        var place = new Place(card.id(), card.reviews());
        return switch (card.subject()) {
            case OfItem subject -> {
                BankItem version = deck.item(subject).orElseThrow();
                LanguageTag language = version.languageFor(mine());
                Item item = version.in(language);
                var presented = Presentations.present(item, order(place, item), language);
                yield new ReviewSheet.OfItem(place, version.version(), presented, now, due);
            }
            case OfWord subject -> {
                Lexeme word = deck.word(subject).orElseThrow();
                if (CardForm.of(card) == CardForm.MEANING) {
                    yield new ReviewSheet.Meaning(place, word, waits(card, now), due);
                }
                LanguageTag given = mine().equals(LanguageTag.KK) ? LanguageTag.KK : LanguageTag.RU;
                Item item = item(word, subject.lesson(), given);
                yield new ReviewSheet.Typed(
                        place,
                        subject.lesson(),
                        word,
                        Presentations.present(item, OptionOrder.inFileOrder(item), given),
                        due);
            }
        };
    }

    private Map<Grade, Duration> waits(Card card, Instant now) {
        var waits = new EnumMap<Grade, Duration>(Grade.class);
        for (Grade grade : Grade.values())
            waits.put(grade, deck.times().next(card, grade, now).interval());
        return waits;
    }

    /** A word as an item whose answer is typed.
     *
     * @param given in which language the word is given: Kazakh or Russian */
    Item item(Lexeme word, LessonId lesson, LanguageTag given) {
        return WordItems.item(word, lesson, deck.title(lesson), given);
    }

    /** The same each time for the same card and review. */
    static OptionOrder order(Place place, Item item) {
        long seed = place.card().getMostSignificantBits() ^ place.card().getLeastSignificantBits();
        return OptionOrder.shuffled(item, SHUFFLER.create(seed + place.reviews()));
    }

    private LanguageTag mine() {
        return new LanguageTag(signedIn.require().locale().getLanguage());
    }
}
