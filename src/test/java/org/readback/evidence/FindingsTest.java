package org.readback.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readback.account.AccountId;
import org.readback.assessment.AttemptId;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.Result;
import org.readback.assessment.Result.DutyOutcome;
import org.readback.assessment.Result.DutyResult;
import org.readback.assessment.Result.Ended;
import org.readback.assessment.Result.Indication;
import org.readback.assessment.Result.SkillResult;
import org.readback.assessment.ResultSummary;
import org.readback.assessment.TestKind;
import org.readback.bank.Origin;
import org.readback.base.LocalText;
import org.readback.battery.BatteryId;
import org.readback.battery.Finding;
import org.readback.battery.PartOutcome;
import org.readback.battery.RunId;
import org.readback.battery.RunSummary;
import org.readback.course.CourseId;
import org.readback.course.CourseOutline;
import org.readback.course.CourseOutline.LessonOutline;
import org.readback.course.LessonDone;
import org.readback.course.LessonId;
import org.readback.requirement.Evidence;
import org.readback.requirement.Level;
import org.readback.requirement.Measure;
import org.readback.requirement.Measure.Duties;
import org.readback.requirement.Measure.Verdict;
import org.readback.requirement.Subject;
import org.readback.requirement.Threshold;
import org.readback.requirement.Threshold.Basis;

class FindingsTest {
    private static final AccountId PERSON = new AccountId(new UUID(0, 1));
    /** 01:30 on 2 May at the centre. */
    private static final Instant NIGHT = Instant.parse("2026-05-01T20:30:00Z");

    private static final LocalDate DAY = LocalDate.of(2026, 5, 2);
    private static final LocalText TITLE = new LocalText(Map.of("en", "Sample"));

    private static ResultSummary test(Result result) {
        return new ResultSummary(
                new AttemptId(new UUID(0, 2)),
                PERSON,
                new BlueprintId("sample"),
                TITLE,
                NIGHT,
                result,
                Origin.REAL,
                false,
                Optional.empty());
    }

    private static Result.Mastery mastery(double points, DutyOutcome... duties) {
        return new Result.Mastery(
                points,
                15,
                0.8,
                List.of(duties).stream()
                        .map(outcome -> new DutyResult("duty-" + outcome, outcome))
                        .toList());
    }

    private static Indication band(int band) {
        return new Indication(band, 0.8, band + 1, 0.1, -1, 1, List.of(-1.5, -0.5, 0.5, 1.5));
    }

    private static RunSummary run(Optional<Instant> completed, PartOutcome... outcomes) {
        return new RunSummary(
                new RunId(new UUID(0, 3)),
                PERSON,
                new BatteryId("police-a"),
                TITLE,
                NIGHT.minus(Duration.ofDays(2)),
                completed,
                Origin.REAL,
                List.of(outcomes));
    }

    private static Map<String, Measure> measures(Findings.Found found) {
        return found.evidence().stream()
                .collect(Collectors.toMap(each -> each.subject().toString(), Evidence::measure));
    }

    @Test
    void fixedFormShowsItsShareAndItsDuties() {
        Findings.Found found = Tested.of(test(mastery(12, DutyOutcome.MET, DutyOutcome.CONFIRMED)));

        assertThat(measures(found))
                .containsOnly(
                        Map.entry("test:sample", new Measure.Scored(80, Duties.MET, Verdict.PASSED)),
                        Map.entry("duties:sample", new Measure.Achieved()));
        assertThat(found.evidence())
                .allSatisfy(each ->
                        assertThat(each.on()).as("the day at the centre").isEqualTo(DAY));
        assertThat(found.begun()).isEmpty();
    }

    @Test
    void testThatWasFailedByItsOwnRuleIsNotPassed() {
        Measure failed = measures(Tested.of(test(mastery(6)))).getOrDefault("test:sample", new Measure.Achieved());

        assertThat(failed).isEqualTo(new Measure.Scored(40, Duties.NONE, Verdict.FAILED));
        assertThat(failed.meets(new Threshold.Done())).isFalse();
        assertThat(failed.meets(new Threshold.Score(40))).isFalse();
    }

    @Test
    void dutyNotMetFailsWhateverTheShare() {
        assertThat(measures(Tested.of(test(mastery(15, DutyOutcome.MET, DutyOutcome.NOT_ASKED)))))
                .containsOnly(
                        Map.entry("test:sample", new Measure.Scored(100, Duties.FAILED, Verdict.PASSED)),
                        Map.entry("duties:sample", new Measure.Failed()));
        assertThat(measures(Tested.of(test(mastery(15)))))
                .containsOnly(Map.entry("test:sample", new Measure.Scored(100, Duties.NONE, Verdict.PASSED)));
    }

    @Test
    void adaptiveTestWithACutIsPassedOrNot() {
        assertThat(measures(Tested.of(test(new Result.AboveCut(true, 0.9, 12, Ended.DECIDED, List.of())))))
                .containsOnly(Map.entry("test:sample", new Measure.Achieved()));
        assertThat(measures(Tested.of(test(new Result.AboveCut(false, 0.9, 12, Ended.DECIDED, List.of())))))
                .containsOnly(Map.entry("test:sample", new Measure.Failed()));
    }

    @Test
    void whatIsNotValidShowsOnlyThatItWasTried() {
        Findings.Found found = Tested.of(test(new Result.NotValid(TestKind.MASTERY, List.of("law"), 15, 12)));

        assertThat(found.evidence()).isEmpty();
        assertThat(found.begun())
                .singleElement()
                .satisfies(tried -> assertThat(tried.subject()).isEqualTo(Subject.of("test:sample")));
    }

    @Test
    void bandsAreIndicationsOfWhatTheirItemsAreAimedAt() {
        var levels = new Result.Levels(List.of(
                new SkillResult("reading", 12, Ended.DECIDED, Optional.of(band(2))),
                new SkillResult("use", 12, Ended.DECIDED, Optional.of(band(3))),
                new SkillResult("listening", 3, Ended.TIME_OVER, Optional.empty())));

        assertThat(measures(Tested.of(test(levels))))
                .containsOnly(
                        Map.entry("test:sample", new Measure.Achieved()),
                        Map.entry("language:reading", new Measure.Held(Level.L1, Basis.INDICATION)));
        assertThat(measures(Tested.part(test(levels)))).containsOnlyKeys("language:reading");
    }

    @Test
    void testOfSeveralPartsIsAsGoodAsItsWeakest() {
        Findings.Found found = Composed.of(run(
                Optional.of(NIGHT),
                new PartOutcome("reading", new Finding.Points(9, 10, 0.6)),
                new PartOutcome("report", new Finding.Points(10, 16, 0.6)),
                new PartOutcome("speaking", new Finding.Band(band(4)))));

        assertThat(measures(found))
                .containsOnly(
                        Map.entry("test:police-a", new Measure.Scored(62.5, Duties.NONE)),
                        Map.entry("language:speaking", new Measure.Held(Level.L2, Basis.INDICATION)));
        assertThat(measures(Composed.of(run(
                        Optional.of(NIGHT),
                        new PartOutcome("reading", new Finding.Points(9, 10, 0.6)),
                        new PartOutcome("report", new Finding.Missing())))))
                .containsOnly(Map.entry("test:police-a", new Measure.Scored(0, Duties.NONE)));
    }

    @Test
    void testOfSeveralPartsIsBegunUntilAllIsKnown() {
        Findings.Found found =
                Composed.of(run(Optional.empty(), new PartOutcome("reading", new Finding.Points(9, 10, 0.6))));

        assertThat(found.evidence()).isEmpty();
        assertThat(found.begun())
                .singleElement()
                .satisfies(begun -> assertThat(begun.since()).isEqualTo(DAY.minusDays(2)));
    }

    @Test
    void courseIsGoneThroughWithTheLastOfItsLessons() {
        var course = new CourseId("uf");
        var outline = new CourseOutline(
                course,
                "UF",
                TITLE,
                List.of(),
                List.of(
                        new LessonOutline(new LessonId("uf-01"), TITLE, 20, Set.of()),
                        new LessonOutline(new LessonId("uf-02"), TITLE, 20, Set.of())));
        var first = new LessonDone(new LessonId("uf-01"), course, 0.9, NIGHT.minus(Duration.ofDays(3)));
        var last = new LessonDone(new LessonId("uf-02"), course, 0.9, NIGHT);

        Findings.Found half = Studied.of(List.of(outline), List.of(first));
        Findings.Found whole = Studied.of(List.of(outline), List.of(first, last));

        assertThat(half.evidence()).isEmpty();
        assertThat(half.begun())
                .singleElement()
                .satisfies(begun -> assertThat(begun.since()).isEqualTo(DAY.minusDays(3)));
        assertThat(whole.evidence()).singleElement().satisfies(gone -> {
            assertThat(gone.subject()).isEqualTo(Subject.of("course:uf"));
            assertThat(gone.on()).isEqualTo(DAY);
        });
    }
}
