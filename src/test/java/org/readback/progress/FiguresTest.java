package org.readback.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.assessment.Result.NotValid;
import org.readback.assessment.ResultSummary;
import org.readback.assessment.TestKind;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.ContingentId;
import org.readback.course.CourseId;
import org.readback.course.LessonDone;
import org.readback.course.LessonId;

/** What is computed from results and lessons. */
class FiguresTest {
    @Test
    void newestIndicationOfASkillCounts() {
        List<ResultSummary> results = List.of(
                Found.summary(1, Found.levels(2, 1)),
                Found.summary(30, Found.levels(3, 0)),
                Found.summary(20, Found.mastery(25)));

        List<SkillProfile> profile = SkillProfile.of(results);

        assertThat(profile).extracting(SkillProfile::part).containsExactly("reading", "use", "listening");
        assertThat(profile.get(0).now())
                .hasValueSatisfying(now -> assertThat(now.band()).isEqualTo(3));
        assertThat(profile.get(0).history()).hasSize(2);
        // the part that ended too early says nothing: the earlier result stands
        assertThat(profile.get(1).now())
                .hasValueSatisfying(now -> assertThat(now.band()).isEqualTo(1));
    }

    @Test
    void whoHasNothingHasAnEmptyProfile() {
        assertThat(SkillProfile.of(List.of()))
                .allSatisfy(skill -> assertThat(skill.now()).isEmpty());
        assertThat(LawStanding.of(List.of())).isEqualTo(LawStanding.NOT_TAKEN);
        assertThat(Found.record(List.of(), Found.progress("eng1", 0, 4)).isEmpty())
                .isTrue();
        assertThat(Found.record(List.of(), Found.progress("eng1", 1, 4)).isEmpty())
                .isFalse();
    }

    @Test
    void newestTestOfLawDecidesAndAMissedDutyFailsIt() {
        ResultSummary passed = Found.summary(1, Found.mastery(25));
        ResultSummary failed = Found.summary(2, Found.mastery(25, "report-every-use"));

        assertThat(LawStanding.of(List.of(failed, passed))).isEqualTo(LawStanding.NOT_PASSED);
        assertThat(LawStanding.of(List.of(passed, failed))).isEqualTo(LawStanding.PASSED);
    }

    @Test
    void whatIsNotValidIsEvidenceOfNothing() {
        ResultSummary hasty = Found.summary(5, new NotValid(TestKind.MASTERY, List.of("card"), 15, 9));
        ResultSummary passed = Found.summary(1, Found.mastery(25));
        ResultSummary levels = Found.summary(6, new NotValid(TestKind.LEVELS, List.of("reading"), 10, 9));

        assertThat(LawStanding.of(List.of(hasty, passed))).isEqualTo(LawStanding.PASSED);
        assertThat(LawStanding.of(List.of(levels, hasty))).isEqualTo(LawStanding.NOT_VALID);
        assertThat(LawStanding.of(List.of(levels))).isEqualTo(LawStanding.NOT_TAKEN);
        assertThat(LawStanding.deciding(List.of(hasty, passed))).contains(passed);
        assertThat(LawStanding.deciding(List.of(levels, hasty))).contains(hasty);
    }

    @Test
    void aSkillKeepsWhatWasKnownAndTellsThatItsTestIsToBeRepeated() {
        ResultSummary hasty = Found.summary(6, new NotValid(TestKind.LEVELS, List.of("reading"), 10, 9));

        List<SkillProfile> profile = SkillProfile.of(List.of(hasty, Found.summary(2, Found.levels(3, 2))));

        assertThat(profile.get(0).now())
                .hasValueSatisfying(now -> assertThat(now.band()).isEqualTo(3));
        assertThat(profile.get(0).toRepeat()).contains(hasty);
        assertThat(profile.get(1).toRepeat()).isEmpty();
        assertThat(SkillProfile.of(List.of(Found.summary(9, Found.levels(3, 2)), hasty)))
                .allSatisfy(skill -> assertThat(skill.toRepeat()).isEmpty());
    }

    @Test
    void lessonsThatLeftTheCourseDoNotCount() {
        List<LessonDone> done = List.of(done("eng1-01"), done("eng1-09"), done("uf-01"));

        List<CourseProgress> courses = CourseProgress.of(
                List.of(Found.course("eng1", 4, 1, 2), Found.course("uf", 3), Found.course("empty", 0)), done);

        assertThat(courses).extracting(CourseProgress::done).containsExactly(1, 1);
        assertThat(courses).extracting(CourseProgress::of).containsExactly(4, 3);
        assertThatThrownBy(() -> Found.progress("eng1", 5, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    private static LessonDone done(String lesson) {
        return new LessonDone(new LessonId(lesson), new CourseId("eng1"), 0.8, Found.MORNING);
    }

    @Test
    void contingentIsCounted() {
        ContingentSheet sheet = new ContingentSheet(
                new ContingentCard(new ContingentId(UUID.randomUUID()), "K", "U", null, 3),
                List.of("reading", "use"),
                List.of(Found.progress("eng1", 0, 5)),
                List.of(
                        Found.row("A", "1", 5, LawStanding.PASSED),
                        Found.row("B", "1", 2, LawStanding.PASSED),
                        Found.row("C", "2", 0, LawStanding.NOT_TAKEN)));

        assertThat(sheet.placed()).isEqualTo(2);
        assertThat(sheet.distribution("use")).containsExactly(0L, 1L, 0L, 0L, 1L, 1L);
        assertThat(sheet.with(LawStanding.PASSED)).isEqualTo(2);
        assertThat(sheet.completed(0)).isEqualTo(1);
    }
}
