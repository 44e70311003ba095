package org.readback.progress;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readback.account.AccountId;
import org.readback.assessment.AttemptId;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.Result;
import org.readback.assessment.Result.DutyOutcome;
import org.readback.assessment.Result.DutyResult;
import org.readback.assessment.Result.Ended;
import org.readback.assessment.Result.Indication;
import org.readback.assessment.Result.Levels;
import org.readback.assessment.Result.Mastery;
import org.readback.assessment.Result.NotValid;
import org.readback.assessment.Result.SkillResult;
import org.readback.assessment.ResultSummary;
import org.readback.assessment.TestKind;
import org.readback.bank.Origin;
import org.readback.base.LocalText;
import org.readback.contingent.Member;
import org.readback.course.CourseId;
import org.readback.course.CourseOutline;
import org.readback.course.CourseOutline.LessonOutline;
import org.readback.course.LessonId;
import org.readback.practice.PracticeSummary;
import org.readback.requirement.Post;

/** Results, courses and people for tests. */
public final class Found {
    public static final Instant MORNING = Instant.parse("2026-05-12T04:00:00Z");

    private Found() {}

    public static Indication band(int band) {
        return new Indication(
                band, 0.8, band == 5 ? 4 : band + 1, 0.1, band - 3.4, band - 2.6, List.of(-1.5, -0.5, 0.5, 1.5));
    }

    public static Levels levels(int reading, int use) {
        return new Levels(List.of(skill("reading", reading), skill("use", use)));
    }

    /** @param band 0 for none */
    public static SkillResult skill(String part, int band) {
        return new SkillResult(
                part,
                9,
                band == 0 ? Ended.TIME_OVER : Ended.DECIDED,
                Optional.of(band).filter(b -> b > 0).map(Found::band));
    }

    /** 20 of 25 points needed.
     *
     * @param missed duties not met */
    public static Mastery mastery(double points, String... missed) {
        return new Mastery(
                points,
                25,
                0.8,
                List.of(missed).stream()
                        .map(duty -> new DutyResult(duty, DutyOutcome.NOT_MET))
                        .toList());
    }

    public static ResultSummary summary(int day, Result result) {
        return new ResultSummary(
                new AttemptId(new UUID(7, day)),
                new AccountId(new UUID(8, 8)),
                new BlueprintId(result instanceof Levels ? "eng-placement" : "uf-unit-1"),
                title(result instanceof Levels ? "English placement" : "Use of force"),
                MORNING.plusSeconds(86_400L * day),
                result,
                Origin.SIMULATED,
                false,
                Optional.empty());
    }

    private static LocalText title(String english) {
        return new LocalText(Map.of("en", english));
    }

    /** @param bands none for law */
    static CourseOutline course(String id, int lessons, Integer... bands) {
        return new CourseOutline(
                new CourseId(id),
                id.toUpperCase(Locale.ROOT),
                new LocalText(Map.of("en", "Course " + id)),
                List.of(bands),
                IntStream.rangeClosed(1, lessons)
                        .mapToObj(n -> new LessonOutline(
                                new LessonId(id + "-0" + n),
                                new LocalText(Map.of("en", id + " lesson " + n)),
                                60,
                                Set.of()))
                        .toList());
    }

    public static CourseProgress progress(String id, int done, int of) {
        return new CourseProgress(
                new CourseId(id),
                id.toUpperCase(Locale.ROOT),
                new LocalText(Map.of("en", "Course " + id)),
                done,
                of,
                id.startsWith("uf") ? CourseProgress.Kind.LAW : CourseProgress.Kind.LANGUAGE);
    }

    public static PersonRecord record(List<ResultSummary> newestFirst, CourseProgress... courses) {
        return record(newestFirst, Map.of(), courses);
    }

    /** @param required skill to band */
    public static PersonRecord record(
            List<ResultSummary> newestFirst, Map<String, Integer> required, CourseProgress... courses) {
        return new PersonRecord(
                SkillProfile.of(newestFirst, required.keySet(), List.of()),
                List.of(courses),
                newestFirst,
                List.of(),
                LawStanding.of(newestFirst),
                List.of(),
                List.of(),
                required,
                PracticeSummary.NONE,
                newestFirst.stream().map(ResultSummary::finishedAt).findFirst());
    }

    /** @param band in both skills, 0 for none */
    public static PersonRow row(String name, String subUnit, int band, LawStanding law) {
        AccountId account = new AccountId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        List<ResultSummary> tests = switch (law) {
            case NOT_TAKEN -> List.of();
            case PASSED -> List.of(summary(9, mastery(25)));
            case NOT_PASSED -> List.of(summary(9, mastery(12)));
            case NOT_VALID -> List.of(summary(9, new NotValid(TestKind.MASTERY, List.of("card"), 15, 9)));
        };
        PersonRecord record = record(
                Stream.concat(tests.stream(), band == 0 ? Stream.of() : Stream.of(summary(2, levels(band, band))))
                        .toList(),
                progress("eng1", band, 5));
        return new PersonRow(new Member(account, name, "Cpl", Post.DRIVER, subUnit), record);
    }
}
