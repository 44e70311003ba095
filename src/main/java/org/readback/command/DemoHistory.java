package org.readback.command;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.readback.account.AccountId;
import org.readback.assessment.Result.Passing;
import org.readback.assessment.ResultSummary;
import org.readback.assessment.SimulatedAttempts;
import org.readback.assessment.SimulatedPerson;
import org.readback.assessment.TestKind;
import org.readback.assessment.TestOffer;
import org.readback.base.Centre;
import org.readback.course.CourseOutline;
import org.readback.course.CourseOutline.LessonOutline;
import org.readback.course.LessonProgress;
import org.readback.item.LanguageTag;

/** Eight weeks of one invented person, by the product's own models. What they do depends on the person's number and the
 * day of the start alone. */
final class DemoHistory {
    private static final int DAYS = 56;
    private static final double PLACED = 0.85;
    private static final double PLACED_AGAIN = 0.4;
    private static final double LEARNT = 0.4;
    private static final double LAW_TAKEN = 0.7;
    private static final Duration PACE = Duration.ofSeconds(35);
    private static final Duration HASTE = Duration.ofSeconds(3);

    private final SimulatedAttempts attempts;
    private final LessonProgress lessons;
    private final List<TestOffer> tests;
    private final List<CourseOutline> courses;
    private final LocalDate today;

    DemoHistory(
            SimulatedAttempts attempts,
            LessonProgress lessons,
            List<TestOffer> tests,
            List<CourseOutline> courses,
            LocalDate today) {
        this.attempts = attempts;
        this.lessons = lessons;
        this.tests = List.copyOf(tests);
        this.courses = List.copyOf(courses);
        this.today = today;
    }

    void simulate(DemoPerson person, AccountId account) {
        RandomGenerator random = new SplittableRandom(1_000_003L * (person.number() + 1));
        if (person.isVisitor()) {
            courses.stream()
                    .filter(course ->
                            !course.bands().isEmpty() && !course.lessons().isEmpty())
                    .findFirst()
                    .ifPresent(course -> lessons.simulate(
                            account, course.lessons().getFirst().id(), 0.86, at(2, random)));
            return;
        }
        for (CourseOutline course : courses) {
            study(course, person, account, random);
        }
        for (TestOffer test : tests) {
            switch (test.kind()) {
                case LEVELS -> placements(test, person, account, random);
                case MASTERY -> law(test, person, account, random);
            }
        }
    }

    /** The first so many lessons of a course, a few days apart. */
    private void study(CourseOutline course, DemoPerson person, AccountId account, RandomGenerator random) {
        int size = course.lessons().size();
        int done = (int) Math.round(size * Math.clamp(person.zeal() * 1.3 + random.nextGaussian(-0.1, 0.15), 0, 1));
        int day = DAYS - 6;
        for (LessonOutline lesson : course.lessons().subList(0, done)) {
            day = Math.max(1, day - 2 - random.nextInt(7));
            double share = Math.min(1, 0.7 + random.nextInt(4) / 10.0);
            lessons.simulate(account, lesson.id(), share, at(day, random));
        }
    }

    private void placements(TestOffer test, DemoPerson person, AccountId account, RandomGenerator random) {
        if (random.nextDouble() > PLACED) {
            return;
        }
        play(test, person, account, new Sitting(DAYS - random.nextInt(10), 0), random);
        if (random.nextDouble() < PLACED_AGAIN) {
            play(test, person, account, new Sitting(1 + random.nextInt(12), LEARNT * person.zeal()), random);
        }
    }

    /** Who fails may have tried once more. */
    private void law(TestOffer test, DemoPerson person, AccountId account, RandomGenerator random) {
        if (random.nextDouble() > LAW_TAKEN) {
            return;
        }
        ResultSummary first =
                play(test, person, account, new Sitting(35 + random.nextInt(10), person.zeal() / 2), random);
        boolean passed = first.result() instanceof Passing passing && passing.isPassed();
        if (!passed && random.nextBoolean()) {
            play(test, person, account, new Sitting(1 + random.nextInt(4), 1.5), random);
        }
    }

    /** Yesterday, a test of law in three seconds an item. */
    void hurry(DemoPerson person, AccountId account) {
        RandomGenerator random = new SplittableRandom(person.number());
        tests.stream()
                .filter(test -> test.kind() == TestKind.MASTERY)
                .findFirst()
                .ifPresent(test -> attempts.play(
                        test.test(),
                        new SimulatedPerson(account, at(1, random), LanguageTag.EN, Map.of(), HASTE),
                        random));
    }

    /** @param learnt logits since the beginning */
    private record Sitting(int daysAgo, double learnt) {}

    private ResultSummary play(
            TestOffer test, DemoPerson person, AccountId account, Sitting sitting, RandomGenerator random) {
        LanguageTag language =
                test.languages().get(random.nextInt(test.languages().size()));
        var thetas = new HashMap<String, Double>();
        if (test.kind() == TestKind.LEVELS) {
            thetas.putAll(person.thetas());
        } else {
            thetas.put("", person.thetas().getOrDefault("", 0.0));
        }
        thetas.replaceAll((part, theta) -> theta + sitting.learnt());
        return attempts.play(
                test.test(),
                new SimulatedPerson(account, at(sitting.daysAgo(), random), language, thetas, PACE),
                random);
    }

    /** A minute of the working day. */
    private Instant at(int daysAgo, RandomGenerator random) {
        LocalTime time = LocalTime.of(9 + random.nextInt(8), random.nextInt(60));
        return today.minusDays(daysAgo).atTime(time).atZone(Centre.ZONE).toInstant();
    }
}
