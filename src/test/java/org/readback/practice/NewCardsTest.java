package org.readback.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.FreshTrainee;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.course.Keys;
import org.readback.course.LessonCheckSheet;
import org.readback.course.LessonChecks;
import org.readback.course.LessonId;
import org.readback.course.LessonVisits;
import org.readback.item.Response;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class NewCardsTest extends SpringBrowserlessTest {
    private static final LessonId LESSON = new LessonId("eng1-01");
    private static final int WORDS = 20;

    @RegisterExtension
    final FreshTrainee trainee = new FreshTrainee();

    @Autowired
    NewCards newCards;

    @Autowired
    CardRows cards;

    @Autowired
    LessonVisits visits;

    @Autowired
    LessonChecks checks;

    @Autowired
    Keys keys;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void wordsOfALessonAreMetWhereTheyAreRead() {
        int blocks = visits.open(LESSON).orElseThrow().text().blocks().size();
        visits.seen(LESSON, 0);
        assertThat(cards.all(trainee.id())).isEmpty();

        visits.seen(LESSON, blocks - 1);
        visits.seen(LESSON, blocks - 1);

        assertThat(subjects()).hasSize(WORDS).allMatch(CardSubject.OfWord.class::isInstance);
    }

    @Test
    void completedLessonGivesItsWordsAndAMissedCheckItsItems() {
        LessonCheckSheet sheet = checks.start(LESSON);
        for (int answered = 0; sheet instanceof LessonCheckSheet.Asking asking; answered++) {
            Response response = answered < 6 ? keys.right(asking.check()) : new Response.DontKnow();
            sheet = checks.answer(asking.check(), asking.nonce(), response);
        }

        assertThat(subjects()).hasSize(WORDS + 1);
        assertThat(subjects()).filteredOn(CardSubject.OfItem.class::isInstance).hasSize(1);
    }

    @Test
    void whatWasNotMadeThenIsMadeFromTheLogsAndNothingTwice() {
        jdbc.sql("""
            insert into lesson_visit (visit_id, account_id, lesson_id, language, last_block, furthest_block)
            values (gen_random_uuid(), ?, ?, 'en', 90, 90)
            """).params(trainee.id().accountId(), LESSON.lessonId()).update();
        var sheet = (LessonCheckSheet.Asking) checks.start(LESSON);
        checks.answer(sheet.check(), sheet.nonce(), new Response.DontKnow());
        assertThat(subjects()).hasSize(1);

        newCards.rebuild();
        newCards.rebuild();

        assertThat(subjects()).hasSize(WORDS + 1).doesNotHaveDuplicates();
    }

    @Test
    void previewOfStaffMakesNoCards() {
        AccountId instructor = accounts.fresh(Role.INSTRUCTOR);
        try (var staff = accounts.signIn(instructor)) {
            var sheet = (LessonCheckSheet.Asking) checks.start(LESSON);
            checks.answer(sheet.check(), sheet.nonce(), new Response.DontKnow());
        }
        newCards.rebuild();

        assertThat(cards.all(instructor)).isEmpty();
    }

    private List<CardSubject> subjects() {
        return cards.all(trainee.id()).stream().map(Card::subject).toList();
    }
}
