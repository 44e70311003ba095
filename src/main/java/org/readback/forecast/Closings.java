package org.readback.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.forecast.ForecastFacts.LessonsLeft;
import org.readback.forecast.LearningCurves.Measured;
import org.readback.requirement.Board;
import org.readback.requirement.Cell;
import org.readback.requirement.CellState;
import org.readback.requirement.Evidence;
import org.readback.requirement.Measure;
import org.readback.requirement.PersonFacts;
import org.readback.requirement.Requirement;
import org.readback.requirement.Row;
import org.readback.requirement.Subject;
import org.readback.requirement.Threshold;

/** How each missing thing may come about: along a learning curve where enough people were measured more than once, by
 * lessons where a course has some left, else at the pace of the others. */
final class Closings {
    private static final double DAYS = 7;
    /** Of one rating, in levels; a plus is half a level. */
    private static final double LEVEL_ERROR = 0.35;
    /** Of one test, in percent. */
    private static final double SCORE_ERROR = 8;
    /** Weeks between two tests of the same where nobody took it twice. */
    private static final double BETWEEN_TESTS = 4;
    /** Weeks that the mean pace of all counts for in that of one person. */
    private static final double PRIOR_WEEKS = 2;

    private static final double SLOWEST = 0.05;

    private final ForecastFacts facts;
    private final Board goal;
    private final double lessonsAWeek;

    Closings(ForecastFacts facts, Board goal) {
        this.facts = facts;
        this.goal = goal;
        lessonsAWeek = facts.people().stream()
                        .mapToDouble(person -> lately(person.person()))
                        .average()
                        .orElse(0)
                / Forecasting.WEEKS;
    }

    Closing.Missing missing() {
        List<Closing.Open> open = new ArrayList<>();
        for (int column = 0; column < goal.columns().size(); column++) {
            Growth growth = growth(goal.columns().get(column));
            for (int person = 0; person < goal.rows().size(); person++) {
                Row row = goal.rows().get(person);
                Cell cell = row.cells().get(column);
                if (Forecasting.isGood(cell.state(), facts.terms().settings())) continue;
                open.add(new Closing.Open(
                        person, column, closing(row.facts(), cell, growth).orElse(new Closing.AtPace(column, person))));
            }
        }
        return new Closing.Missing(goal.rows().size(), goal.columns().size(), open);
    }

    private record Growth(LearningCurves curves, Map<String, List<Measured>> results, double between) {}

    private Optional<Closing> closing(PersonFacts person, Cell cell, Growth growth) {
        Requirement asked = cell.requirement().orElseThrow();
        if (asked.subject().kind() == Subject.Kind.COURSE) {
            return Optional.ofNullable(facts.lessons()
                            .getOrDefault(person.person(), Map.of())
                            .get(asked.subject()))
                    .filter(lessons -> lessons.left() > 0)
                    .map(lessons -> new Closing.Lessons(lessons.left(), pace(lessons)));
        }
        if (cell.state() == CellState.BELOW
                && growth.curves().isKnown()
                && growth.results().containsKey(person.person())) {
            return value(asked.threshold())
                    .map(threshold ->
                            new Closing.Learning(growth.curves().of(person.person()), threshold, growth.between()));
        }
        return Optional.empty();
    }

    private GammaBelief pace(LessonsLeft lessons) {
        return new GammaBelief(Math.max(lessonsAWeek, SLOWEST) * PRIOR_WEEKS, PRIOR_WEEKS)
                .seen(lessons.lately(), Forecasting.WEEKS);
    }

    private int lately(String person) {
        return facts.lessons().getOrDefault(person, Map.of()).values().stream()
                .mapToInt(LessonsLeft::lately)
                .max()
                .orElse(0);
    }

    private Growth growth(Subject subject) {
        var results = new HashMap<String, List<Measured>>();
        var gaps = new ArrayList<Double>();
        for (PersonFacts person : facts.people()) {
            List<Measured> theirs = person.evidence().stream()
                    .filter(each -> each.subject().equals(subject) && each.stands(facts.today()))
                    .sorted(Comparator.comparing(Evidence::on))
                    .flatMap(each -> value(each.measure()).stream().map(value -> new Measured(week(each.on()), value)))
                    .toList();
            if (!theirs.isEmpty()) results.put(person.person(), theirs);
            for (int next = 1; next < theirs.size(); next++) {
                gaps.add(theirs.get(next).week() - theirs.get(next - 1).week());
            }
        }
        gaps.removeIf(gap -> !(gap > 0));
        gaps.sort(Comparator.naturalOrder());
        double expected = subject.kind() == Subject.Kind.LANGUAGE ? LEVEL_ERROR : SCORE_ERROR;
        return new Growth(
                new LearningCurves(results, expected),
                results,
                gaps.isEmpty() ? BETWEEN_TESTS : gaps.get(gaps.size() / 2));
    }

    private double week(LocalDate day) {
        return (day.toEpochDay() - facts.today().toEpochDay()) / DAYS;
    }

    private static Optional<Double> value(Measure measure) {
        return switch (measure) {
            case Measure.Held held -> Optional.of(held.level().value());
            case Measure.Scored scored -> Optional.of(scored.percent());
            case Measure.Achieved achieved -> Optional.empty();
            case Measure.Failed failed -> Optional.empty();
        };
    }

    private static Optional<Double> value(Threshold threshold) {
        return switch (threshold) {
            case Threshold.AtLeast least -> Optional.of(least.level().value());
            case Threshold.Score score -> Optional.of((double) score.percent());
            case Threshold.Done done -> Optional.empty();
        };
    }
}
