package org.readback.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Right;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.account.WithAccount;
import org.readback.base.LocalText;
import org.readback.base.UserError;
import org.readback.course.Catalogue;
import org.readback.course.CourseId;
import org.readback.course.LessonDesk;
import org.readback.course.LessonId;
import org.readback.course.LessonTextStatus;
import org.readback.course.WrittenLesson;
import org.readback.editing.NewCourse.Extent;
import org.readback.item.LanguageTag;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@WithAccount(Role.INSTRUCTOR)
class CourseCopiesTest {
    private static final CourseId ENGLISH = new CourseId("eng1");
    private static final CourseId FORCE = new CourseId("uf");

    @Autowired
    CourseCopies copies;

    @Autowired
    LessonWriting writing;

    @Autowired
    LessonReviews reviews;

    @Autowired
    LessonDesk desk;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Lessons lessons;

    @Autowired
    TestAccounts accounts;

    private final String code = "c" + UUID.randomUUID().toString().substring(0, 8);

    private CourseId begun(CourseId from, Extent extent, String code) {
        return copies.begin(new NewCourse(
                from, extent, code, new LocalText(Map.of("en", "Next year", "kk", "Келер жыл", "ru", "Новый год"))));
    }

    private List<WrittenLesson> lessons(CourseId course) {
        return desk.lessons().stream()
                .filter(lesson -> lesson.course().id().equals(course.courseId()))
                .toList();
    }

    private DeskCourse listed(CourseId course) {
        return writing.courses().stream()
                .filter(each -> each.course().id().equals(course.courseId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCopyHasEveryLessonAsADraftWithItsWordsAndFiles() {
        CourseId course = begun(ENGLISH, Extent.WHOLE, code);

        List<WrittenLesson> first = lessons(ENGLISH).stream()
                .filter(lesson -> lesson.original().isPresent())
                .toList();
        List<WrittenLesson> copied = lessons(course);
        assertThat(course).isEqualTo(new CourseId("own-" + code));
        assertThat(copied).hasSameSizeAs(first).allMatch(WrittenLesson::madeHere);
        for (int index = 0; index < first.size(); index++) {
            WrittenLesson copy = copied.get(index);
            assertThat(copy.texts()).isEmpty();
            assertThat(copy.words()).isEqualTo(first.get(index).words());
            assertThat(copy.media()).isEqualTo(first.get(index).media());
            assertThat(copy.copiedFrom()).contains(first.get(index).id());
            assertThat(writing.open(copy.id(), LanguageTag.EN).orElseThrow().version())
                    .isEqualTo(VersionState.DRAFT);
        }
        assertThat(writing.items(copied.getFirst().id(), LanguageTag.EN))
                .as("the items of the first course can be put into its copy")
                .containsKey("eng1-01-01");
        assertThat(catalogue.course(course)).as("nobody reads drafts").isEmpty();
        copies.remove(course);
    }

    @Test
    void aLessonOfACopyIsReviewedAndReadLikeAnyOther() {
        CourseId course = begun(ENGLISH, Extent.WHOLE, code);
        LessonId id = lessons(course).getFirst().id();

        assertThat(writing.check(id, LanguageTag.EN, source(id)))
                .filteredOn(finding -> finding.weight() == Finding.Weight.MUST)
                .isEmpty();
        send(id, LanguageTag.EN);
        try (var session = accounts.signIn(lessons.reviewer(Right.APPROVE_ENGLISH))) {
            reviews.approve(id, LanguageTag.EN);
        }

        try (var session = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            assertThat(catalogue.course(course).orElseThrow().units())
                    .singleElement()
                    .satisfies(unit -> assertThat(unit.lessons()).hasSize(1));
        }
        assertThat(listed(course).removable()).isFalse();
        assertThatExceptionOfType(UserError.class).isThrownBy(() -> copies.remove(course));
        lessons.retire(course);
    }

    private void send(LessonId id, LanguageTag language) {
        reviews.send(id, language, writing.open(id, language).orElseThrow().saves());
    }

    private String source(LessonId id) {
        return writing.open(id, LanguageTag.EN).orElseThrow().source();
    }

    @Test
    void translationsComeAlongAndAreUpToDateWithTheFirstTextApproved() {
        CourseId course = begun(FORCE, Extent.WHOLE, code);
        LessonId id = lessons(course).getFirst().id();

        send(id, LanguageTag.EN);
        send(id, LanguageTag.KK);
        try (var session = accounts.signIn(lessons.reviewer(Right.APPROVE_LAW))) {
            reviews.approve(id, LanguageTag.EN);
            reviews.approve(id, LanguageTag.KK);
        }

        WrittenLesson lesson = desk.lesson(id).orElseThrow();
        assertThat(lesson.text(LanguageTag.KK).orElseThrow().status()).isEqualTo(LessonTextStatus.APPROVED);
        assertThat(lesson.isOutOfDate(LanguageTag.KK)).isFalse();
        lessons.retire(course);
    }

    @Test
    void anOutlineHasUnitsTitlesAndAimsOnly() {
        CourseId course = begun(ENGLISH, Extent.OUTLINE, code);

        WrittenLesson lesson = lessons(course).getFirst();
        assertThat(lesson.course().units())
                .hasSameSizeAs(lessons(ENGLISH).getFirst().course().units())
                .allMatch(unit -> unit.id().startsWith("own-" + code + "-u"));
        assertThat(lesson.words()).isEmpty();
        assertThat(lesson.media()).isEmpty();
        assertThat(source(lesson.id()))
                .contains("id: own-" + code + "-01", "title: Names, ranks and nationality", "check: []")
                .contains(LessonTemplate.VOCABULARY.body().strip());
        copies.remove(course);
        assertThat(desk.lesson(lesson.id())).isEmpty();

        CourseId again = begun(ENGLISH, Extent.OUTLINE, code);
        assertThat(again).as("the code is free, the id is not").isEqualTo(new CourseId("own-" + code + "-2"));
        copies.remove(again);
    }

    @Test
    void whatCannotBeBegunIsSaid() {
        assertThatExceptionOfType(UserError.class).isThrownBy(() -> begun(new CourseId("none"), Extent.WHOLE, "X1"));
        assertThatExceptionOfType(UserError.class).isThrownBy(() -> begun(ENGLISH, Extent.WHOLE, " - "));
        assertThatExceptionOfType(UserError.class).isThrownBy(() -> begun(ENGLISH, Extent.WHOLE, "x".repeat(21)));
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> copies.begin(
                        new NewCourse(ENGLISH, Extent.WHOLE, "X2", new LocalText(Map.of("en", "Only English")))));
        CourseId course = begun(ENGLISH, Extent.OUTLINE, code);
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> begun(ENGLISH, Extent.OUTLINE, code.toUpperCase(Locale.ROOT)));
        copies.remove(course);
        assertThatExceptionOfType(UserError.class).as("what ships stays").isThrownBy(() -> copies.remove(ENGLISH));
    }
}
