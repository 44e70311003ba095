package org.readback.practice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemHome;
import org.readback.content.Lexeme;
import org.readback.course.CourseOutline.LessonOutline;
import org.readback.course.LessonId;
import org.readback.course.LessonProgress;
import org.readback.course.LessonWords;
import org.readback.practice.CardSubject.OfItem;
import org.readback.practice.CardSubject.OfWord;
import org.readback.spacing.SchedulerSettings;
import org.springframework.stereotype.Component;

/** The cards of a person as far as they can be shown: a word or item that is no longer open rests. */
@Component
class Deck {
    private final CardRows cards;
    private final ReviewRows reviews;
    private final LessonWords words;
    private final LessonProgress lessons;
    private final ItemBank bank;
    private final ReviewQueue queue;
    private final CardTimes times;

    Deck(CardRows cards, ReviewRows reviews, Contents contents, PracticeSettings settings) {
        this.cards = cards;
        this.reviews = reviews;
        this.words = contents.words();
        this.lessons = contents.lessons();
        this.bank = contents.bank();
        queue = settings.queue();
        times = new CardTimes(SchedulerSettings.DEFAULT.withRetention(settings.retention()));
    }

    /** What cards are about. */
    @Component
    record Contents(LessonWords words, LessonProgress lessons, ItemBank bank) {}

    CardTimes times() {
        return times;
    }

    /** What is left of today. */
    ReviewQueue.Today today(AccountId person, Instant now) {
        Instant tomorrow = CardTimes.start(CardTimes.day(now).plusDays(1));
        return queue.today(
                open(cards.until(person, tomorrow)), reviews.done(person, CardTimes.start(CardTimes.day(now))), now);
    }

    List<Card> all(AccountId person) {
        return open(cards.all(person));
    }

    private List<Card> open(List<Card> some) {
        return some.stream().filter(card -> isOpen(card.subject())).toList();
    }

    private boolean isOpen(CardSubject subject) {
        return switch (subject) {
            case OfWord word -> word(word).isPresent();
            case OfItem item -> item(item).isPresent();
        };
    }

    Optional<Lexeme> word(OfWord subject) {
        return words.of(subject.lesson()).stream()
                .filter(word -> word.id().equals(subject.word()))
                .findFirst();
    }

    /** Never one of a test's pool, even if it was moved there. */
    Optional<BankItem> item(OfItem subject) {
        return bank.current(subject.item()).filter(item -> item.home() instanceof ItemHome.Lesson);
    }

    /** The English title of a lesson. */
    String title(LessonId lesson) {
        return lessons.courses().stream()
                .flatMap(course -> course.lessons().stream())
                .filter(each -> each.id().equals(lesson))
                .map(LessonOutline::title)
                .map(title -> title.byLanguage().getOrDefault("en", lesson.lessonId()))
                .findFirst()
                .orElse(lesson.lessonId());
    }
}
