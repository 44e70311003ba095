package org.readback.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readback.requirement.Evidence;
import org.readback.requirement.Level;
import org.readback.requirement.Measure;
import org.readback.requirement.PersonFacts;
import org.readback.requirement.Post;
import org.readback.requirement.Requirement;
import org.readback.requirement.Subject;
import org.readback.requirement.Threshold;

class ForecastingTest {
    private static final int RUNS = 60;
    private static final double[] HAZARDS = {0.25, 0.2, 0.3, 0.15};

    @Test
    void theDayLiesWithinTheIntervalInEightOfTenContingents() {
        int inside = 0;
        for (int run = 0; run < RUNS; run++) {
            if (isInside(Made.of(40, HAZARDS, 2, 1000 + run), run)) inside++;
        }

        assertThat(inside).isBetween(39, 57); // 48, with three standard errors
    }

    @Test
    void theDayLiesWithinTheIntervalInEightOfTenContingentsThatMeetAllOnDaysOfDrill() {
        int inside = 0;
        for (int run = 0; run < RUNS; run++) {
            if (isInside(afterDrills(9000 + run), run)) inside++;
        }

        assertThat(inside).isBetween(39, 57);
    }

    @Test
    void howManyWillBeReadyAfterDaysOfDrillLiesWithinTheIntervalInEightOfTen() {
        int inside = 0;
        for (int run = 0; run < RUNS; run++) {
            if (isReadyInside(afterDrills(12000 + run), run)) inside++;
        }

        assertThat(inside).isBetween(39, 60);
    }

    /** Each with some day of drill behind it, and not all of them done. */
    private static Made afterDrills(long seed) {
        return Stream.iterate(seed, next -> next + 1000)
                .map(next -> Made.drilled(40, HAZARDS.length, 3, 2, next))
                .filter(made ->
                        Forecasting.of(made.facts(HAZARDS.length, Optional.empty(), 1)) instanceof Forecast.Expected)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isInside(Made made, int seed) {
        var forecast = (Forecast.Expected) Forecasting.of(made.facts(HAZARDS.length, Optional.empty(), seed));
        LocalDate day = Made.TODAY.plusDays((long) Math.ceil(made.weeksUntil(forecast.wanted()) * 7));
        boolean late = forecast.when().latest().filter(day::isAfter).isPresent();
        boolean early = forecast.when().earliest().filter(day::isBefore).isPresent()
                || forecast.when().earliest().isEmpty();
        return !late && !early;
    }

    private static boolean isReadyInside(Made made, int seed) {
        LocalDate departs = Made.TODAY.plusWeeks(6);
        var forecast = (Forecast.Expected) Forecasting.of(made.facts(HAZARDS.length, Optional.of(departs), seed));
        long truth = made.ready.stream().filter(weeks -> weeks <= 6).count();
        var day = forecast.onDay().orElseThrow();
        assertThat(day.low()).isLessThanOrEqualTo(day.ready());
        assertThat(day.ready()).isLessThanOrEqualTo(day.high());
        return truth >= day.low() && truth <= day.high();
    }

    @Test
    void howManyWillBeReadyOnDepartureLiesWithinTheIntervalInEightOfTen() {
        int inside = 0;
        for (int run = 0; run < RUNS; run++) {
            if (isReadyInside(Made.of(40, HAZARDS, 2, 5000 + run), run)) inside++;
        }

        assertThat(inside).isBetween(39, 60); // 48, with three standard errors; whole people make it a little wider
    }

    @Test
    void theSameFactsGiveTheSameForecast() {
        Made made = Made.of(40, HAZARDS, 2, 3);

        assertThat(Forecasting.of(made.facts(4, Optional.empty(), 9)))
                .isEqualTo(Forecasting.of(made.facts(4, Optional.empty(), 9)));
    }

    @Test
    void theRequirementThatHoldsEverybodyUpIsTheLever() {
        Made made = Made.of(60, new double[] {1.5, 0.06, 1.5}, 50, 4);

        var forecast = (Forecast.Expected) Forecasting.of(made.facts(3, Optional.of(Made.TODAY.plusWeeks(10)), 4));

        assertThat(forecast.levers().getFirst().subject()).isEqualTo(Made.subject(1));
        assertThat(forecast.levers().getFirst().more()).isPositive();
        assertThat(forecast.levers().getFirst().days())
                .hasValueSatisfying(days -> assertThat(days).isPositive());
    }

    @Test
    void nothingIsForecastFromTooLittle() {
        Made made = Made.of(20, new double[] {0.002, 0.002}, 50, 5);

        assertThat(Forecasting.of(made.facts(2, Optional.empty(), 5)))
                .isInstanceOfSatisfying(Forecast.TooLittle.class, little -> {
                    assertThat(little.people()).isEqualTo(20);
                    assertThat(little.closed()).isLessThan(Pace.FEWEST);
                });
    }

    @Test
    void nothingIsForecastWhereEnoughAreReady() {
        Made made = Made.of(20, new double[] {90}, 90, 6);

        assertThat(Forecasting.of(made.facts(1, Optional.empty(), 6)))
                .isEqualTo(new Forecast.Reached(20, 20, Made.TODAY));
    }

    @Test
    void lessonsLeftAreTakenAtThePaceOfThePerson() {
        var course = new Subject(Subject.Kind.COURSE, "uf");
        var asked = new Requirement(course, new Threshold.Done(), Set.of(Post.RIFLEMAN), Optional.empty(), "made up");
        var drill = Made.asked(0);
        List<PersonFacts> people = new ArrayList<>(Made.of(20, new double[] {0.5}, 50, 7).people);
        var lessons = new java.util.HashMap<String, Map<Subject, ForecastFacts.LessonsLeft>>();
        people.forEach(each -> lessons.put(each.person(), Map.of(course, new ForecastFacts.LessonsLeft(8, 16))));
        var quick =
                new ForecastFacts(Made.TODAY, Made.terms(List.of(asked, drill), Optional.empty()), people, lessons, 7);
        lessons.replaceAll((person, left) -> Map.of(course, new ForecastFacts.LessonsLeft(24, 16)));
        var slow =
                new ForecastFacts(Made.TODAY, Made.terms(List.of(asked, drill), Optional.empty()), people, lessons, 7);

        var soon = ((Forecast.Expected) Forecasting.of(quick)).when().day().orElseThrow();
        var late = ((Forecast.Expected) Forecasting.of(slow)).when().day().orElseThrow();

        assertThat(soon).isAfter(Made.TODAY.plusWeeks(4)).isBefore(Made.TODAY.plusWeeks(12));
        assertThat(late).isAfter(soon.plusWeeks(5));
    }

    @Test
    void aLevelComesAlongTheLearningCurve() {
        var listening = new Subject(Subject.Kind.LANGUAGE, "listening");
        var asked = new Requirement(
                listening,
                new Threshold.AtLeast(Level.L2, Threshold.Basis.RATED),
                Set.of(Post.RIFLEMAN),
                Optional.empty(),
                "made up");
        var chance = new SplittableRandom(8);
        var weekly = new ArrayList<PersonFacts>();
        for (int person = 0; person < 24; person++) {
            List<Evidence> held = new ArrayList<>();
            if (person < 8) held.add(drilled(person));
            held.add(rated(person, -16, chance.nextInt(4) == 0 ? Level.L0_PLUS : Level.L1));
            held.add(rated(person, -8, chance.nextInt(4) == 0 ? Level.L1_PLUS : Level.L1));
            held.add(rated(person, -1, Level.L1_PLUS));
            weekly.add(Made.person(person, held));
        }
        var facts = new ForecastFacts(
                Made.TODAY, Made.terms(List.of(asked, Made.asked(0)), Optional.empty()), weekly, Map.of(), 8);

        var forecast = Forecasting.of(facts);

        // about a sixteenth of a level a week: half a level is eight weeks away, and then the next rating
        assertThat(((Forecast.Expected) forecast).levers())
                .anySatisfy(lever -> assertThat(lever.subject()).isEqualTo(listening));
    }

    private static Evidence drilled(int person) {
        return new Evidence(
                "drill:" + person,
                Made.subject(0),
                Made.TODAY.minusWeeks(person / 2 + 1L),
                Optional.empty(),
                Optional.empty(),
                new Measure.Achieved(),
                "made up");
    }

    private static Evidence rated(int person, int week, Level level) {
        return new Evidence(
                "rating:" + person + week,
                new Subject(Subject.Kind.LANGUAGE, "listening"),
                Made.TODAY.plusWeeks(week),
                Optional.empty(),
                Optional.empty(),
                new Measure.Held(level, Threshold.Basis.RATED),
                "made up");
    }
}
