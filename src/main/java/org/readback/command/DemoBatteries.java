package org.readback.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.assessment.SimulatedPerson;
import org.readback.battery.BatteryId;
import org.readback.battery.BatteryRuns;
import org.readback.battery.SimulatedBatteries;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.Rubric;
import org.readback.item.RubricScale;
import org.readback.marking.NewRating;
import org.readback.marking.Points;
import org.readback.marking.SimulatedWorks;
import org.readback.marking.SimulatedWorks.Made;
import org.readback.marking.Sound;
import org.readback.marking.WorkId;
import org.springframework.stereotype.Component;

/** Level tests that raters have marked, one that waits for them, and rehearsals that wait for their interview, the
 * visitor's among them. */
@Component
class DemoBatteries {
    private static final BatteryId LEVEL = new BatteryId("eng-level");
    private static final BatteryId REHEARSAL = new BatteryId("police-b");
    private static final int TAKEN = 5;
    private static final int DAYS_AGO = 4;
    private static final Duration PACE = Duration.ofSeconds(25);
    private static final double NOISE = 0.5;
    private static final long SEED = 24_2026L;

    private static final List<String> TEXTS = List.of(
            "Hello. Truck come no paper. Driver say tomorrow. Left gate bad, please look. Woman come 1530 to office.",
            "At 1310 a water truck came without papers. The driver promised to bring it tomorrow before 10. The left"
                    + " gate don't close well since noon, please check it first. At 1530 Mrs Sato comes, take her to the"
                    + " office.",
            "A water truck arrived at 1310 without its papers. I let it in under escort; the driver will bring them"
                    + " tomorrow before 1000. Since noon the left gate has not closed properly: please have it checked"
                    + " first. Mrs Sato is expected at 1530 and should be taken to the camp office.");

    private final SimulatedBatteries batteries;
    private final BatteryRuns runs;
    private final SimulatedWorks works;
    private final AccountDirectory accounts;
    private final Clock clock;

    DemoBatteries(
            SimulatedBatteries batteries,
            BatteryRuns runs,
            SimulatedWorks works,
            AccountDirectory accounts,
            Clock clock) {
        this.batteries = batteries;
        this.runs = runs;
        this.works = works;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Does nothing if it was done.
     *
     * @param people with their accounts, in the same order; the visitor comes first */
    void take(AccountId instructor, List<DemoPerson> people, List<AccountId> ids) {
        take(
                Stream.concat(
                                Stream.of(instructor),
                                Stream.of("panel-1", "panel-2", "panel-3")
                                        .map(accounts::find)
                                        .flatMap(Optional::stream))
                        .toList(),
                people,
                ids);
    }

    void take(List<AccountId> raters, List<DemoPerson> people, List<AccountId> ids) {
        if (people.size() <= TAKEN || !runs.of(ids).isEmpty()) return;
        for (int number = 1; number <= TAKEN; number++) {
            RandomGenerator random = new SplittableRandom(SEED + number);
            DemoPerson person = people.get(number);
            Instant at = clock.instant().minus(Duration.ofDays(DAYS_AGO + number));
            List<WorkId> handedIn = play(LEVEL, person, ids.get(number), at, random);
            if (number < TAKEN) handedIn.forEach(work -> rate(work, quality(person), raters, at, random));
        }
        Instant yesterday = clock.instant().minus(Duration.ofDays(1));
        play(REHEARSAL, people.getFirst(), ids.getFirst(), yesterday, new SplittableRandom(SEED));
        play(REHEARSAL, people.get(TAKEN), ids.get(TAKEN), yesterday, new SplittableRandom(SEED + 1));
    }

    private List<WorkId> play(
            BatteryId battery, DemoPerson person, AccountId account, Instant at, RandomGenerator random) {
        var simulated = new SimulatedPerson(account, at, LanguageTag.EN, person.thetas(), PACE);
        return batteries.play(battery, simulated, task -> made(task, person, account, at), random);
    }

    /** 0 to 2, by what the person can do. */
    private static int quality(DemoPerson person) {
        double theta = person.thetas().getOrDefault("use", 0.0);
        return theta < -0.7 ? 0 : theta < 0.5 ? 1 : 2;
    }

    private static Made made(ItemId task, DemoPerson person, AccountId account, Instant at) {
        int quality = quality(person);
        Instant later = at.plus(Duration.ofMinutes(40));
        return task.itemId().contains("-s")
                ? new Made(account, Map.of(), Optional.of(spoken(quality)), 2, later)
                : new Made(account, text(task, quality), Optional.empty(), 2, later);
    }

    /** A free text, or the line of the form in which most is told. */
    private static Map<String, String> text(ItemId task, int quality) {
        String text = TEXTS.get(quality);
        return task.itemId().equals("eng-level-w1") ? Map.of("text", text) : Map.of("what", text);
    }

    private void rate(WorkId work, int quality, List<AccountId> raters, Instant at, RandomGenerator random) {
        Rubric rubric = works.rubric(work);
        int first = random.nextInt(raters.size());
        for (int turn = 0; turn < raters.size(); turn++) {
            var points = new EnumMap<RubricScale, Integer>(RubricScale.class);
            for (RubricScale scale : rubric.scales()) {
                double seen = random.nextGaussian(1.2 + 1.1 * quality, NOISE);
                points.put(scale, (int) Math.clamp(Math.round(seen), 0, Rubric.MOST));
            }
            var given = new NewRating(new Points(rubric, points), "", Optional.empty());
            AccountId rater = raters.get((first + turn) % raters.size());
            if (works.rate(work, rater, given, at.plus(Duration.ofHours(20 + turn)))) return;
        }
    }

    private static Sound spoken(int quality) {
        String name = "/demo/spoken-" + quality + ".webm";
        try (InputStream in = Objects.requireNonNull(DemoBatteries.class.getResourceAsStream(name), name)) {
            return Sound.of(in.readAllBytes()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
