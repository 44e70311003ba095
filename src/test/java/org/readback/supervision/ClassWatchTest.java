package org.readback.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.assessment.Stuck;
import org.readback.bank.ItemVersionId;
import org.readback.base.LocalText;
import org.readback.course.InlineCheck;
import org.readback.course.LessonChecks;
import org.readback.course.LessonId;
import org.readback.course.LessonPresence.AtCheck;
import org.readback.course.LessonPresence.Present;
import org.readback.course.LessonVisits;
import org.readback.exam.TestSessions;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.readback.store.Superuser;
import org.readback.supervision.Pupil.Standing;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ClassWatchTest {
    private static final LessonId LESSON = new LessonId("eng1-01");
    private static final ItemVersionId ITEM = new ItemVersionId(new ItemId("eng1-01-01"), 1);

    @Autowired
    ClassWatch watch;

    @Autowired
    LessonVisits visits;

    @Autowired
    LessonChecks checks;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestSessions sessions;

    private AccountId instructor;
    private final List<AccountId> pupils = new ArrayList<>();

    @BeforeEach
    void aClassOfThree() {
        instructor = accounts.fresh(Role.INSTRUCTOR);
        for (int i = 0; i < 3; i++) pupils.add(accounts.fresh(Role.TRAINEE));
        sessions.look(instructor, pupils.toArray(AccountId[]::new));
    }

    private void as(AccountId who, Runnable work) {
        try (var session = accounts.signIn(who)) {
            work.run();
        }
    }

    private Optional<LessonRoom> room() {
        try (var session = accounts.signIn(instructor)) {
            return watch.room(LESSON);
        }
    }

    @Test
    void everyoneIsWhereTheyAreAndNobodyElseIsThere() {
        as(accounts.fresh(Role.TRAINEE), () -> visits.open(LESSON));
        assertThat(room()).isEmpty();

        as(pupils.get(0), () -> {
            visits.open(LESSON);
            visits.seen(LESSON, 3);
        });
        as(pupils.get(1), () -> checks.start(LESSON));
        as(pupils.get(1), () -> visits.open(LESSON));

        LessonRoom room = room().orElseThrow();
        assertThat(room.pupils()).extracting(Pupil::person).containsExactlyInAnyOrder(pupils.get(0), pupils.get(1));
        assertThat(room.pupils()).allMatch(pupil -> pupil.standing() == Standing.WORKING);
        assertThat(room.pupils()).anyMatch(pupil -> pupil.block() == 4);
        assertThat(room.pupils())
                .anyMatch(pupil -> pupil.check().map(Pupil.CheckPlace::position).equals(Optional.of(1)));
        try (var session = accounts.signIn(instructor)) {
            assertThat(watch.lessons())
                    .singleElement()
                    .satisfies(crowd -> assertThat(crowd.people()).isEqualTo(2));
        }
    }

    @Test
    void anItemThatThreeMissedHurts() {
        for (AccountId pupil : pupils) {
            as(pupil, () -> {
                visits.open(LESSON);
                InlineCheck inline =
                        visits.ask(LESSON, ITEM.item(), LanguageTag.EN).orElseThrow();
                visits.answer(inline, new Response.DontKnow());
            });
        }

        assertThat(room().orElseThrow().trouble()).singleElement().satisfies(trouble -> {
            assertThat(trouble.item().item()).isEqualTo(ITEM.item());
            assertThat(trouble.answers()).isEqualTo(3);
            assertThat(trouble.earned()).isZero();
        });
    }

    @Test
    void whoLeftIsNotThere(@Autowired Superuser superuser) {
        as(pupils.getFirst(), () -> visits.open(LESSON));
        superuser
                .jdbc()
                .update(
                        "update lesson_visit set seen_at = now() - interval '2 days' where account_id = ?",
                        pupils.getFirst().accountId());

        assertThat(room().orElseThrow().pupils()).isEmpty();
        try (var session = accounts.signIn(instructor)) {
            assertThat(watch.lessons())
                    .singleElement()
                    .satisfies(crowd -> assertThat(crowd.daysAgo()).isEqualTo(2));
        }
    }

    @Test
    void stuckIsThreeTimesTheUsualTimeAndAMinuteAtLeast() {
        Map<ItemVersionId, Duration> times = Map.of(ITEM, Duration.ofSeconds(40));

        assertThat(ClassWatch.standing(atCheck(119), times)).isEqualTo(Standing.WORKING);
        assertThat(ClassWatch.standing(atCheck(121), times)).isEqualTo(Standing.STUCK);
        assertThat(ClassWatch.standing(atCheck(179), Map.of())).isEqualTo(Standing.WORKING);
        assertThat(ClassWatch.standing(atCheck(181), Map.of())).isEqualTo(Standing.STUCK);
        assertThat(ClassWatch.standing(reading(601), times)).isEqualTo(Standing.STUCK);
        assertThat(ClassWatch.standing(reading(599), times)).isEqualTo(Standing.WORKING);
        assertThat(Stuck.isStuck(Duration.ofSeconds(59), Duration.ofSeconds(1))).isFalse();
    }

    private static Present atCheck(int seconds) {
        return present(seconds, Optional.of(new AtCheck(2, 6, ITEM, Duration.ofSeconds(seconds))));
    }

    private static Present reading(int seconds) {
        return present(seconds, Optional.empty());
    }

    private static Present present(int seconds, Optional<AtCheck> check) {
        return new Present(
                new AccountId(new UUID(1, 1)),
                LESSON,
                new LocalText(Map.of("en", "A lesson")),
                3,
                9,
                Duration.ofSeconds(seconds),
                check,
                false);
    }
}
