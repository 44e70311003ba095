package org.readback.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.AppTest;
import org.readback.account.FreshTrainee;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.bank.ItemBank;
import org.readback.bank.Occasion;
import org.readback.bank.Origin;
import org.readback.bank.ResponseLog;
import org.readback.base.Centre;
import org.readback.course.LessonId;
import org.readback.course.LessonWords;
import org.readback.item.ItemId;
import org.readback.item.Response;
import org.readback.practice.CardSubject.OfItem;
import org.readback.practice.ReviewSheet.Done;
import org.readback.practice.ReviewSheet.Meaning;
import org.readback.practice.ReviewSheet.Typed;
import org.readback.spacing.Grade;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class ReviewsTest extends SpringBrowserlessTest {
    private static final LessonId LESSON = new LessonId("eng1-01");
    private static final ItemId ITEM = new ItemId("eng1-01-01");

    @RegisterExtension
    final FreshTrainee trainee = new FreshTrainee();

    @Autowired
    Reviews reviews;

    @Autowired
    CardRows cards;

    @Autowired
    CardMaking making;

    @Autowired
    LessonWords words;

    @Autowired
    PracticeKeys keys;

    @Autowired
    ResponseLog log;

    @Autowired
    ItemBank bank;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Memories memories;

    @Autowired
    Clock clock;

    @Test
    void nobodyWithoutCardsHasAnythingDue() {
        assertThat(reviews.due()).isEqualTo(new Due(0, 0, 0));
        assertThat(reviews.open()).isEqualTo(new Done(new Due(0, 0, 0), Optional.empty()));
        assertThat(reviews.forecast(30)).hasSize(30).containsOnly(0);
    }

    @Test
    void whatIsNotReviewedFadesUntilTheDay() {
        words();
        LocalDate today = Centre.today(clock);
        assertThat(memories.of(List.of(trainee.id()), today).cards()).isZero();
        easy();

        Remembered soon = memories.of(List.of(trainee.id()), today.plusDays(8));
        Remembered late = memories.of(List.of(trainee.id()), today.plusDays(80));

        assertThat(soon.cards()).isEqualTo(1);
        assertThat(soon.now()).isEqualTo(1);
        assertThat(soon.then()).isBetween(0.85, 0.95); // the first "easy" leaves 8.3 days of stability
        assertThat(late.then()).isLessThan(soon.then());
    }

    @Test
    void tenNewWordsADayAreEnough() {
        words();

        assertThat(cards.all(trainee.id())).hasSize(20);
        assertThat(reviews.due()).isEqualTo(new Due(10, 0, 10));
        for (int done = 0; done < 10; done++) easy();
        assertThat(reviews.open()).isInstanceOf(Done.class);
        assertThat(reviews.forecast(30).stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(10);
    }

    @Test
    void aWordIsAskedForItsMeaningThenToBeTyped() {
        words();
        var first = (Meaning) reviews.open();
        reviews.grade(first.place(), Grade.GOOD);
        due(first.place());

        var second = (Typed) reviews.open();
        assertThat(second.word()).isEqualTo(first.word());
        assertThat(second.item().frame().stem()).isEqualTo(first.word().ru());
        ReviewAnswer answer = reviews.answer(
                second, new Response.Text(" " + first.word().word().toUpperCase(Locale.ROOT)));

        assertThat(answer.grade()).isEqualTo(Grade.GOOD);
        assertThat(answer.outcome().score().isFull()).isTrue();
        assertThat(answer.backIn()).isGreaterThanOrEqualTo(Duration.ofDays(1));
    }

    @Test
    void theWaitOnTheButtonIsTheWaitThatFollows() {
        words();
        var card = (Meaning) reviews.open();

        reviews.grade(card.place(), Grade.EASY);

        Card stored = card(card.place());
        Card.Learnt learnt = stored.learnt().orElseThrow();
        assertThat(CardTimes.wait(learnt.reviewed(), learnt.due()))
                .isEqualTo(card.waits().get(Grade.EASY));
    }

    @Test
    void aCardCountsOnceHoweverOftenItIsClicked() {
        words();
        var card = (Meaning) reviews.open();

        assertThat(reviews.grade(card.place(), Grade.GOOD).late()).isFalse();
        assertThat(reviews.grade(card.place(), Grade.AGAIN).late()).isTrue();

        assertThat(card(card.place()).reviews()).isEqualTo(1);
        assertThat(rows(card.place())).isEqualTo(1);
    }

    @Test
    void aMissedItemIsGradedByItsScoreAndOneRowIsWritten() {
        making.add(List.of(trainee.id()), List.of(new OfItem(ITEM)), Origin.REAL);
        var asked = (ReviewSheet.OfItem) reviews.open();

        ReviewAnswer right = reviews.answer(asked, keys.right(asked));
        ReviewAnswer again = reviews.answer(asked, new Response.DontKnow());

        assertThat(right.grade()).isEqualTo(Grade.GOOD);
        assertThat(again).isEqualTo(right);
        assertThat(log.sitting(asked.place().card())).singleElement().satisfies(row -> {
            assertThat(row.occasion()).isEqualTo(Occasion.REVIEW);
            assertThat(row.item().item()).isEqualTo(ITEM);
        });
        due(asked.place());
        var second = (ReviewSheet.OfItem) reviews.open();
        assertThat(reviews.answer(second, new Response.DontKnow()).grade()).isEqualTo(Grade.AGAIN);
        assertThat(log.sitting(asked.place().card())).hasSize(2);
    }

    @Test
    void itemsOfTestsAreNeverShownEvenIfACardWereMade() {
        var pooled = new HashSet<ItemId>();
        for (String pool : bank.pools()) {
            bank.pool(pool).forEach(item -> pooled.add(item.version().item()));
        }
        making.add(
                List.of(trainee.id()),
                pooled.stream().limit(50).map(OfItem::new).toList(),
                Origin.REAL);

        assertThat(pooled).isNotEmpty();
        assertThat(reviews.due().cards()).isZero();
        assertThat(reviews.open()).isInstanceOf(Done.class);
    }

    @Test
    void aCardOfAnotherPersonIsRefused() {
        words();
        making.add(List.of(trainee.id()), List.of(new OfItem(ITEM)), Origin.REAL);
        var card = (Meaning) reviews.open();

        try (var other = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            assertThatThrownBy(() -> reviews.grade(card.place(), Grade.GOOD)).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(card(card.place()).isNew()).isTrue();
    }

    @Test
    void aTypedWordCannotBeGradedByOneself() {
        words();
        var first = (Meaning) reviews.open();
        reviews.grade(first.place(), Grade.GOOD);
        due(first.place());
        var second = (Typed) reviews.open();

        assertThatThrownBy(() -> reviews.grade(second.place(), Grade.EASY)).isInstanceOf(AccessDeniedException.class);
    }

    private void words() {
        making.add(List.of(trainee.id()), NewCards.subjects(words, LESSON), Origin.REAL);
    }

    private void easy() {
        reviews.grade(((Meaning) reviews.open()).place(), Grade.EASY);
    }

    private Card card(ReviewSheet.Place place) {
        return cards.all(trainee.id()).stream()
                .filter(card -> card.id().equals(place.card()))
                .findFirst()
                .orElseThrow();
    }

    private int rows(ReviewSheet.Place place) {
        return jdbc.sql("select count(*) from review where card_id = ?")
                .param(place.card())
                .query(Integer.class)
                .single();
    }

    /** As if its time had come. */
    private void due(ReviewSheet.Place place) {
        jdbc.sql("update review_card set due_at = now() - interval '1 minute' where card_id = ?")
                .param(place.card())
                .update();
    }
}
