package org.readback.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemHome;
import org.readback.bank.LoggedResponse;
import org.readback.bank.Occasion;
import org.readback.bank.Origin;
import org.readback.bank.StudyAnswered;
import org.readback.bank.StudyLog;
import org.readback.bank.StudyLog.Missed;
import org.readback.course.LessonCompleted;
import org.readback.course.LessonId;
import org.readback.course.LessonRead;
import org.readback.course.LessonWords;
import org.readback.course.LessonWords.Met;
import org.readback.practice.CardSubject.OfItem;
import org.readback.practice.CardSubject.OfWord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/** Makes cards of words that were met and of items that were missed, once that is committed. A card that could not be made
 * then is made at the next start: the logs know what is missing. */
@Component
class NewCards {
    private static final Logger logger = LoggerFactory.getLogger(NewCards.class);

    private final CardMaking making;
    private final LessonWords words;
    private final StudyLog log;
    private final ItemBank bank;

    NewCards(CardMaking making, LessonWords words, StudyLog log, ItemBank bank) {
        this.making = making;
        this.words = words;
        this.log = log;
        this.bank = bank;
    }

    @TransactionalEventListener
    void onCompleted(LessonCompleted completed) {
        unlessTheDatabaseIsAway(() -> words(List.of(completed.person()), completed.lesson(), Origin.REAL));
    }

    @TransactionalEventListener
    void onRead(LessonRead read) {
        unlessTheDatabaseIsAway(() -> words(List.of(read.person()), read.lesson(), Origin.REAL));
    }

    @TransactionalEventListener
    void onAnswered(StudyAnswered answered) {
        LoggedResponse response = answered.response();
        if (response.score().isFull()
                || response.occasion() == Occasion.REVIEW
                || response.origin() == Origin.PREVIEW) {
            return;
        }
        unlessTheDatabaseIsAway(
                () -> item(new Missed(response.person(), response.item().item(), response.origin())));
    }

    /** What is missing, from the logs. Made-up people get their cards with the reviews of them, perhaps this moment. */
    @Scheduled(
            initialDelayString = "${readback.practice.rebuild.first:PT20S}",
            fixedDelayString = "${readback.practice.rebuild.every:PT12H}")
    void rebuild() {
        unlessTheDatabaseIsAway(() -> {
            int made = 0;
            Map<LessonId, Map<Origin, List<AccountId>>> met = words.met().stream()
                    .filter(each -> each.origin() != Origin.SIMULATED)
                    .collect(Collectors.groupingBy(
                            Met::lesson,
                            Collectors.groupingBy(Met::origin, Collectors.mapping(Met::person, Collectors.toList()))));
            for (var lesson : met.entrySet()) {
                for (var people : lesson.getValue().entrySet()) {
                    made += words(people.getValue(), lesson.getKey(), people.getKey());
                }
            }
            for (Missed missed : log.missed()) {
                if (missed.origin() != Origin.SIMULATED) made += item(missed);
            }
            if (made > 0) logger.info("{} review cards were missing, and were made", made);
        });
    }

    private int words(List<AccountId> people, LessonId lesson, Origin origin) {
        return making.add(people, subjects(words, lesson), origin);
    }

    static List<OfWord> subjects(LessonWords words, LessonId lesson) {
        return words.of(lesson).stream()
                .map(word -> new OfWord(lesson, word.id()))
                .toList();
    }

    /** Items of tests and exams have no cards, on whatever occasion they were answered. */
    private int item(Missed missed) {
        Optional<BankItem> item = bank.current(missed.item()).filter(each -> each.home() instanceof ItemHome.Lesson);
        return item.isEmpty()
                ? 0
                : making.add(List.of(missed.person()), List.of(new OfItem(missed.item())), missed.origin());
    }

    private static void unlessTheDatabaseIsAway(Runnable work) {
        try {
            work.run();
        } catch (DataAccessException | TransactionException away) {
            logger.warn("Review cards could not be made, and will be at the next start: {}", away.toString());
        }
    }
}
