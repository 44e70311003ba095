package org.readback.forecast;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.readback.requirement.Board;
import org.readback.requirement.Deployment;
import org.readback.requirement.Evidence;
import org.readback.requirement.Measure;
import org.readback.requirement.PersonFacts;
import org.readback.requirement.Post;
import org.readback.requirement.Requirement;
import org.readback.requirement.RequirementProfile;
import org.readback.requirement.Settings;
import org.readback.requirement.Subject;
import org.readback.requirement.Threshold;

/** Contingents whose future is known because it was made up: each open cell closes at a pace of its own. */
final class Made {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int BEFORE_WEEKS = 8;
    private static final int FOR_EVER = 1000;
    /** How much a day of drill is worth: somebody of usual quickness meets a third of what they are short of. */
    private static final double DRILL = 0.4;

    final List<PersonFacts> people = new ArrayList<>();
    /** By person: weeks from today until nothing is missing. */
    final List<Double> ready = new ArrayList<>();

    private Made() {}

    /** @param hazards closings a week of one open cell, one a requirement
     * @param likeness shape of the distribution of people's quickness, whose mean is 1 */
    static Made of(int size, double[] hazards, double likeness, long seed) {
        var made = new Made();
        var chance = new SplittableRandom(seed);
        var gamma = new org.hipparchus.random.RandomDataGenerator(seed);
        for (int person = 0; person < size; person++) {
            double quickness = gamma.nextGamma(likeness, 1 / likeness);
            List<Evidence> held = new ArrayList<>();
            double last = 0;
            for (int column = 0; column < hazards.length; column++) {
                double week = chance.nextExponential() / (hazards[column] * quickness) - BEFORE_WEEKS;
                last = Math.max(last, week);
                if (week <= 0) held.add(held(person, column, week));
            }
            made.people.add(person(person, held));
            made.ready.add(last);
        }
        return made;
    }

    /** Everything comes on days of drill: in every so many weeks in the mean a day on which each who is short of any of
     * them may meet it; quick people more often.
     *
     * @param every weeks from one to the next in the mean, 1 or more
     * @param likeness as above */
    static Made drilled(int size, int columns, double every, double likeness, long seed) {
        var made = new Made();
        var chance = new SplittableRandom(seed);
        var gamma = new org.hipparchus.random.RandomDataGenerator(seed);
        var share = new double[size];
        for (int person = 0; person < size; person++)
            share[person] = 1 - Math.exp(-DRILL * gamma.nextGamma(likeness, 1 / likeness));
        var last = new double[size];
        List<List<Evidence>> held = new ArrayList<>();
        var has = new boolean[size][columns];
        for (int person = 0; person < size; person++) held.add(new ArrayList<>());
        for (int week = -BEFORE_WEEKS; week < FOR_EVER; week++) {
            if (chance.nextDouble() * every >= 1) continue;
            double day = week + chance.nextDouble();
            for (int person = 0; person < size; person++) {
                for (int column = 0; column < columns; column++) {
                    if (has[person][column] || chance.nextDouble() >= share[person]) continue;
                    has[person][column] = true;
                    last[person] = Math.max(last[person], day);
                    if (day <= 0) held.get(person).add(held(person, column, day));
                }
            }
        }
        for (int person = 0; person < size; person++) {
            made.people.add(person(person, held.get(person)));
            made.ready.add(last[person]);
        }
        return made;
    }

    private static Evidence held(int person, int column, double week) {
        return new Evidence(
                "made:" + person + "-" + column,
                subject(column),
                TODAY.plusDays((long) Math.ceil(week * 7)),
                Optional.empty(),
                Optional.empty(),
                new Measure.Achieved(),
                "made up");
    }

    static PersonFacts person(int number, List<Evidence> held) {
        return new PersonFacts("p" + number, "one", Set.of(Post.RIFLEMAN), held, List.of(), List.of());
    }

    static Subject subject(int column) {
        return new Subject(Subject.Kind.PRACTICAL, "drill-" + column);
    }

    static Requirement asked(int column) {
        return new Requirement(
                subject(column), new Threshold.Done(), Set.of(Post.RIFLEMAN), Optional.<Period>empty(), "made up");
    }

    static Board.Terms terms(List<Requirement> asked, Optional<LocalDate> departs) {
        return new Board.Terms(
                List.of(new RequirementProfile("made", "Made up", 1, LocalDate.EPOCH, asked)),
                new Deployment(departs, Optional.empty()),
                Settings.USUAL,
                departs.orElse(TODAY));
    }

    ForecastFacts facts(int columns, Optional<LocalDate> departs, long seed) {
        List<Requirement> asked =
                IntStream.range(0, columns).mapToObj(Made::asked).toList();
        return new ForecastFacts(TODAY, terms(asked, departs), people, Map.of(), seed);
    }

    /** The true weeks until so many are ready. */
    double weeksUntil(int wanted) {
        return ready.stream().sorted().skip(wanted - 1L).findFirst().orElseThrow();
    }
}
