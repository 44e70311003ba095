package org.readback.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Right;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.account.WithAccount;
import org.readback.base.UserError;
import org.readback.course.Catalogue;
import org.readback.course.CourseId;
import org.readback.course.LessonDesk;
import org.readback.course.LessonId;
import org.readback.course.LessonVisits;
import org.readback.editing.EditingSheet.Part;
import org.readback.item.LanguageTag;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@WithAccount(Role.INSTRUCTOR)
class LessonWritingTest {
    private static final LanguageTag EN = LanguageTag.EN;
    private static final LessonId LAW = new LessonId("uf-01");

    @Autowired
    LessonWriting writing;

    @Autowired
    LessonReviews reviews;

    @Autowired
    LessonBeginnings beginnings;

    @Autowired
    LessonVisits visits;

    @Autowired
    LessonDesk desk;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Lessons lessons;

    @Autowired
    TestAccounts accounts;

    private EditingSheet sheet(LessonId id) {
        return writing.open(id, EN).orElseThrow();
    }

    @Test
    void aNewLessonIsWrittenReviewedAndRead() {
        LessonId id = lessons.good("At a checkpoint");
        assertThat(writing.check(id, EN, sheet(id).source()))
                .filteredOn(finding -> finding.weight() == Finding.Weight.MUST)
                .isEmpty();
        assertThat(trainee(id)).isEmpty();

        reviews.send(id, EN, sheet(id).saves());
        assertThat(sheet(id).part()).isEqualTo(Part.WAIT);
        try (var session = accounts.signIn(lessons.reviewer(Right.APPROVE_ENGLISH))) {
            assertThat(sheet(id).part()).isEqualTo(Part.REVIEW);
            assertThat(waiting(id)).isTrue();
            reviews.approve(id, EN);
        }

        assertThat(trainee(id)).contains("At a checkpoint");
        assertThat(sheet(id).version()).isEqualTo(VersionState.APPROVED);
        assertThat(sheet(id).review())
                .extracting(ReviewStep::step)
                .containsExactly(ReviewStep.Step.APPROVED, ReviewStep.Step.SENT);
        assertThatExceptionOfType(UserError.class)
                .as("its words are what trainees learn")
                .isThrownBy(() -> beginnings.add(id, Lessons.word("gate")));
        lessons.retire(id);
    }

    private boolean waiting(LessonId id) {
        return writing.courses().stream()
                .flatMap(course -> course.lessons().stream())
                .anyMatch(row -> row.lesson().equals(id) && row.waiting().contains(EN));
    }

    private Optional<String> trainee(LessonId id) {
        try (var session = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            return visits.open(id).map(lesson -> lesson.text().title());
        }
    }

    @Test
    void whoWroteOrLacksTheRightDoesNotApprove() {
        LessonId id = lessons.good("Mine");
        AccountId both = lessons.reviewer(Right.APPROVE_ENGLISH);
        try (var session = accounts.signIn(both)) {
            EditingSheet now = sheet(id);
            writing.save(
                    id, EN, new Written(now.saves(), now.source(), now.source().replace("45", "50")));
        }
        reviews.send(id, EN, sheet(id).saves());

        refused("editing.own", both, id);
        refused("editing.right", lessons.reviewer(Right.APPROVE_LAW), id);
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> writing.save(id, EN, new Written(99, "", "x")))
                .withMessageContaining("editing.in-review");
    }

    private void refused(String why, AccountId who, LessonId id) {
        try (var session = accounts.signIn(who)) {
            assertThatExceptionOfType(UserError.class)
                    .isThrownBy(() -> reviews.approve(id, EN))
                    .withMessageContaining(why);
        }
    }

    @Test
    void aReviewerSendsItBackWithWords() {
        LessonId id = lessons.good("To be mended");
        reviews.send(id, EN, sheet(id).saves());
        try (var session = accounts.signIn(lessons.reviewer(Right.APPROVE_ENGLISH))) {
            assertThatExceptionOfType(UserError.class)
                    .isThrownBy(() -> reviews.sendBack(id, EN, " "))
                    .withMessageContaining("editing.say");
            reviews.sendBack(id, EN, "The second sentence is too long.");
        }

        assertThat(sheet(id).version()).isEqualTo(VersionState.DRAFT);
        assertThat(sheet(id).review().getFirst().words()).isEqualTo("The second sentence is too long.");
    }

    @Test
    void whatTwoPeopleWriteAtOnceIsMergedOrKeptBeside() {
        LessonId id = lessons.good("Two people");
        EditingSheet seen = sheet(id);
        String mine = seen.source().replace("The car stops.", "A red car stops.");
        try (var session = accounts.signIn(lessons.author())) {
            writing.save(
                    id,
                    EN,
                    new Written(seen.saves(), seen.source(), seen.source().replace("CEFR A1.", "CEFR A2.")));
        }

        SaveResult merged = writing.save(id, EN, new Written(seen.saves(), seen.source(), mine));

        assertThat(merged)
                .isInstanceOfSatisfying(
                        SaveResult.Merged.class,
                        both -> assertThat(both.source()).contains("A red car stops.", "CEFR A2."));
        EditingSheet now = sheet(id);
        try (var session = accounts.signIn(lessons.author())) {
            writing.save(
                    id, EN, new Written(now.saves(), now.source(), now.source().replace("A red car", "A blue car")));
        }
        SaveResult beside = writing.save(
                id, EN, new Written(now.saves(), now.source(), now.source().replace("A red car", "A green car")));
        assertThat(beside)
                .isInstanceOfSatisfying(
                        SaveResult.Beside.class,
                        theirs -> assertThat(theirs.source()).contains("A blue car"));
        LessonRevision kept = writing.history(id, EN).stream()
                .filter(revision -> revision.aside() > 0)
                .findFirst()
                .orElseThrow();
        assertThat(writing.revision(id, EN, kept.revision(), kept.aside()).orElseThrow())
                .contains("A green car");
        assertThat(sheet(id).source()).contains("A blue car");
    }

    @Test
    void oneSittingOfOnePersonIsOneRevision() {
        LessonId id = lessons.good("Sitting");
        for (int n = 0; n < 3; n++) {
            EditingSheet now = sheet(id);
            writing.save(id, EN, new Written(now.saves(), now.source(), now.source() + "\nMore " + n + "."));
        }
        assertThat(writing.history(id, EN)).hasSize(1);
        try (var session = accounts.signIn(lessons.author())) {
            EditingSheet now = sheet(id);
            writing.save(id, EN, new Written(now.saves(), now.source(), now.source() + "\nTheirs."));
        }

        assertThat(writing.history(id, EN)).hasSize(2);
        assertThat(writing.revision(id, EN, 1, 0).orElseThrow())
                .contains("More 2.")
                .doesNotContain("Theirs.");
    }

    @Test
    void faultyTextsAreNotSent() {
        LessonId id =
                beginnings.begin(new NewLesson(new CourseId("eng1"), "eng1-u1", LessonTemplate.RADIO, "Radio check"));

        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> reviews.send(id, EN, sheet(id).saves()))
                .withMessageContaining("editing.faults");
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> reviews.send(id, EN, 99))
                .withMessageContaining("editing.changed");
    }

    @Test
    @org.springframework.transaction.annotation.Transactional
    void aChangedOriginalPutsItsTranslationsOutOfDate() {
        EditingSheet original = sheet(LAW);
        assertThat(original.version()).isIn(VersionState.SPECIMEN, VersionState.APPROVED);
        String changed = original.source().replaceFirst("\n\n([A-Z])", "\n\nNew. $1");
        writing.save(LAW, EN, new Written(original.saves(), original.source(), changed));
        reviews.send(LAW, EN, sheet(LAW).saves());
        try (var session = accounts.signIn(lessons.reviewer(Right.APPROVE_LAW))) {
            reviews.approve(LAW, EN);
        }

        EditingSheet kazakh = writing.open(LAW, LanguageTag.KK).orElseThrow();

        assertThat(kazakh.version()).isEqualTo(VersionState.OUT_OF_DATE);
        var now = kazakh.original().orElseThrow();
        assertThat(now.source()).isEqualTo(changed);
        assertThat(now.before()).contains(original.source());
        writing.follow(LAW, LanguageTag.KK);
        assertThat(writing.open(LAW, LanguageTag.KK)
                        .orElseThrow()
                        .original()
                        .orElseThrow()
                        .before())
                .isEmpty();
        assertThat(writing.open(LAW, LanguageTag.KK).orElseThrow().version()).isEqualTo(VersionState.DRAFT);
    }

    @Test
    void shippedLessonsHaveNothingThatMustBeMended() {
        desk.lessons().stream()
                .filter(lesson -> !lesson.madeHere())
                .forEach(lesson -> lesson.texts()
                        .forEach((language, text) -> assertThat(writing.check(lesson.id(), language, text.source()))
                                .as(lesson.id() + "/" + language.code())
                                .filteredOn(finding -> finding.weight() == Finding.Weight.MUST)
                                .isEmpty()));
    }

    @Test
    void lessonsAreFoundByCourseLanguageAndIdOnly() {
        assertThat(writing.open(new LessonId("no-such"), EN)).isEmpty();
        assertThat(writing.open(new LessonId("eng1-01"), LanguageTag.KK)).isEmpty();
        assertThat(writing.courses()).extracting(course -> course.course().id()).contains("eng1", "uf");
        assertThat(desk.lesson(LAW).orElseThrow().texts()).containsKeys(EN, LanguageTag.KK, LanguageTag.RU);
        assertThat(catalogue.courses()).isNotEmpty();
        assertThat(List.of(LessonTemplate.values()))
                .allSatisfy(template -> assertThat(template.body()).startsWith("## "));
    }
}
