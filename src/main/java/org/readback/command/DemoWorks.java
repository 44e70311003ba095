package org.readback.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.WorkAs;
import org.readback.item.ItemId;
import org.readback.item.Rubric;
import org.readback.item.RubricScale;
import org.readback.marking.MarkingQueue;
import org.readback.marking.NewRating;
import org.readback.marking.Points;
import org.readback.marking.SimulatedWorks;
import org.readback.marking.SimulatedWorks.Made;
import org.readback.marking.Sound;
import org.readback.marking.WorkId;
import org.springframework.stereotype.Component;

/** Invented texts and synthetic recordings, some with ratings: the queue, the marks and the agreement of raters have
 * something to show. */
@Component
class DemoWorks {
    private static final List<ItemId> WRITTEN = List.of(new ItemId("eng1-03-w1"), new ItemId("eng1-04-w1"));
    private static final ItemId SPOKEN = new ItemId("eng1-01-s1");
    private static final int PEOPLE = 44;
    private static final int QUALITIES = 3;
    private static final int WAITING = 9;
    private static final double NOISE = 0.55;
    private static final List<Double> SEVERITY = List.of(0.0, 0.45, -0.35, 0.1);
    private static final long SEED = 21_2026L;

    private final AccountDirectory accounts;
    private final SimulatedWorks works;
    private final MarkingQueue queue;
    private final WorkAs workAs;
    private final Clock clock;

    DemoWorks(AccountDirectory accounts, SimulatedWorks works, MarkingQueue queue, WorkAs workAs, Clock clock) {
        this.accounts = accounts;
        this.works = works;
        this.queue = queue;
        this.workAs = workAs;
        this.clock = clock;
    }

    /** Does nothing if the instructor has rated already.
     *
     * @param visitor of the trainees, gets marks to look at
     * @param others who hand in */
    void handIn(AccountId instructor, AccountId visitor, List<AccountId> others) {
        if (!workAs.person(instructor, queue::sheet).done().isEmpty()) return;
        List<AccountId> raters =
                Stream.concat(Stream.of(instructor), colleagues()).toList();
        RandomGenerator random = new SplittableRandom(SEED);
        Properties texts = texts();
        int number = 0;
        for (AccountId person : others.stream().limit(PEOPLE).toList()) {
            var job = new Job(person, number, random.nextInt(QUALITIES));
            WorkId work = handIn(job, number < WAITING ? 1 : 2, texts);
            if (number >= WAITING) rate(work, job, raters, texts, random);
            number++;
        }
        var own = new Job(visitor, 2 * number, 1); // an even number: a text without a form
        WorkId work = handIn(own, 1, texts);
        rate(work, own, raters.subList(0, 1), texts, random);
    }

    private Stream<AccountId> colleagues() {
        return Stream.of("panel-1", "panel-2", "panel-3").map(accounts::find).flatMap(Optional::stream);
    }

    /** A text of each of them that two raters marked. */
    void mark(List<AccountId> people) {
        List<AccountId> raters = colleagues().toList();
        RandomGenerator random = new SplittableRandom(SEED);
        Properties texts = texts();
        for (int i = 0; i < people.size(); i++) {
            var job = new Job(people.get(i), i + i / 4, random.nextInt(QUALITIES)); // each fifth is spoken
            rate(handIn(job, 2, texts), job, raters, texts, random);
        }
    }

    /** @param number decides the task, and how long ago it was: the first are the newest */
    private record Job(AccountId person, int number, int quality) {
        boolean isSpoken() {
            return number % 5 == 4;
        }

        ItemId task() {
            return isSpoken() ? SPOKEN : WRITTEN.get(number % 2);
        }
    }

    private Instant at(Job job) {
        return clock.instant().minus(Duration.ofHours(5 + 7L * (job.number() % (PEOPLE + 1))));
    }

    private WorkId handIn(Job job, int raters, Properties texts) {
        Optional<Sound> sound = job.isSpoken() ? Optional.of(spoken(job.quality())) : Optional.empty();
        Map<String, String> written = job.isSpoken() ? Map.of() : written(job, texts);
        return works.handIn(job.task(), new Made(job.person(), written, sound, raters, at(job)));
    }

    private static Map<String, String> written(Job job, Properties texts) {
        if (job.task().equals(WRITTEN.getFirst())) {
            return Map.of("text", texts.getProperty("free." + job.quality()));
        }
        String start = "sitrep." + job.quality() + ".";
        var fields = new LinkedHashMap<String, String>();
        texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith(start))
                .forEach(key -> fields.put(key.substring(start.length()), texts.getProperty(key)));
        return fields;
    }

    /** One after the other until the work needs no more; who begins changes from work to work. */
    private void rate(WorkId work, Job job, List<AccountId> raters, Properties texts, RandomGenerator random) {
        for (int turn = 0; turn < raters.size(); turn++) {
            int who = (job.number() + turn) % raters.size();
            double severity = SEVERITY.get(who % SEVERITY.size());
            var given = new NewRating(
                    points(job, severity, random), texts.getProperty("remark." + job.quality()), Optional.empty());
            Instant at = at(job).plus(Duration.ofHours(2 + turn));
            if (works.rate(work, raters.get(who), given, at)) return;
        }
    }

    private static Points points(Job job, double severity, RandomGenerator random) {
        Rubric rubric = job.isSpoken() ? Rubric.SPEAKING : Rubric.WRITING;
        var points = new EnumMap<RubricScale, Integer>(RubricScale.class);
        for (RubricScale scale : rubric.scales()) {
            double seen = random.nextGaussian(1 + 1.1 * job.quality() - severity, NOISE);
            points.put(scale, (int) Math.clamp(Math.round(seen), 0, Rubric.MOST));
        }
        return new Points(rubric, points);
    }

    private static Properties texts() {
        var texts = new Properties();
        try (Reader in = new InputStreamReader(open("works.properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Sound spoken(int quality) {
        try (InputStream in = open("spoken-" + quality + ".webm")) {
            return Sound.of(in.readAllBytes()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(DemoWorks.class.getResourceAsStream("/demo/" + name), name);
    }
}
