package org.readback.requirement;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Invented profiles, people and days, close enough to each other for every rule to meet its boundary. */
record Generated(RandomGenerator random) {
    private static final LocalDate CENTRE = LocalDate.of(2026, 6, 15);
    static final List<Subject> SUBJECTS = List.of(
            Subject.of("course:uf"),
            Subject.of("test:uf-final"),
            Subject.of("duties:uf-final"),
            Subject.of("language:listening"),
            Subject.of("practical:driving"),
            Subject.of("document:passport"));

    /** Within half a year, more often near than far. */
    LocalDate day() {
        int spread = random.nextBoolean() ? 4 : 180;
        return CENTRE.plusDays(random.nextInt(-spread, spread + 1));
    }

    <T> Optional<T> perhaps(java.util.function.Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    Deployment deployment() {
        LocalDate departs = day();
        return new Deployment(perhaps(() -> departs), perhaps(() -> departs.plusDays(random.nextInt(0, 270))));
    }

    Settings settings() {
        return new Settings(one(List.of(0, 1, 30, 60)), one(List.of(Settings.EndsEarly.values())));
    }

    Set<Post> posts() {
        var posts = EnumSet.of(one(List.of(Post.values())));
        if (random.nextBoolean()) posts.add(one(List.of(Post.values())));
        return posts;
    }

    Threshold threshold(Subject subject) {
        return switch (subject.kind()) {
            case TEST ->
                random.nextBoolean() ? new Threshold.Done() : new Threshold.Score(one(List.of(0, 60, 80, 100)));
            case LANGUAGE -> new Threshold.AtLeast(level(), one(List.of(Threshold.Basis.values())));
            case COURSE, DUTIES, PRACTICAL, DOCUMENT -> new Threshold.Done();
        };
    }

    private Level level() {
        return one(List.of(Level.L0_PLUS, Level.L1, Level.L1_PLUS, Level.L2));
    }

    Requirement line() {
        Subject subject = one(SUBJECTS);
        return new Requirement(
                subject,
                threshold(subject),
                posts(),
                perhaps(() -> Period.ofMonths(one(List.of(1, 2, 6, 24)))),
                "Line " + random.nextInt(100));
    }

    RequirementProfile profile(int version) {
        return new RequirementProfile(
                "p",
                "P",
                version,
                day(),
                IntStream.range(0, random.nextInt(0, 12)).mapToObj(_ -> line()).toList());
    }

    List<RequirementProfile> versions() {
        return IntStream.rangeClosed(1, random.nextInt(1, 4))
                .mapToObj(this::profile)
                .toList();
    }

    Measure measure(Subject subject) {
        if (random.nextInt(6) == 0) return new Measure.Failed();
        return switch (subject.kind()) {
            case TEST, DUTIES ->
                random.nextInt(6) == 0
                        ? new Measure.Achieved()
                        : new Measure.Scored(
                                one(List.of(0.0, 59.9, 60.0, 80.0, 100.0)),
                                one(List.of(Measure.Duties.values())),
                                one(List.of(Measure.Verdict.values())));
            case LANGUAGE -> new Measure.Held(level(), one(List.of(Threshold.Basis.values())));
            case COURSE, PRACTICAL, DOCUMENT -> new Measure.Achieved();
        };
    }

    Evidence evidence(String id) {
        Subject subject = one(SUBJECTS);
        LocalDate on = day();
        return new Evidence(
                id,
                subject,
                on,
                perhaps(() -> on.plusDays(random.nextInt(0, 240))),
                random.nextInt(5) == 0 ? Optional.of(on.plusDays(random.nextInt(0, 40))) : Optional.empty(),
                measure(subject),
                "Issuer");
    }

    Waiver waiver(String id) {
        LocalDate from = day();
        return new Waiver(
                id,
                one(SUBJECTS),
                from,
                perhaps(() -> from.plusDays(random.nextInt(0, 60))),
                perhaps(() -> from.plusDays(random.nextInt(0, 60))),
                "Reason");
    }

    PersonFacts person(String id) {
        return new PersonFacts(
                id,
                one(List.of("", "Alpha", "Bravo", "Charlie")),
                posts(),
                IntStream.range(0, random.nextInt(0, 20))
                        .mapToObj(index -> evidence(id + "-" + index))
                        .toList(),
                IntStream.range(0, random.nextInt(0, 2))
                        .mapToObj(index -> waiver(id + "w" + index))
                        .toList(),
                IntStream.range(0, random.nextInt(0, 3))
                        .mapToObj(_ -> new Begun(one(SUBJECTS), day()))
                        .toList());
    }

    List<PersonFacts> people(int most) {
        return IntStream.rangeClosed(1, random.nextInt(1, most + 1))
                .mapToObj(index -> person("p" + index))
                .toList();
    }

    /** The same lines, each as strict or stricter, for as many posts or more, and perhaps more lines. */
    RequirementProfile stricter(RequirementProfile profile) {
        var lines = new ArrayList<Requirement>();
        for (Requirement line : profile.requirements()) {
            lines.add(line.and(new Requirement(
                    line.subject(),
                    threshold(line.subject()),
                    posts(),
                    perhaps(() -> Period.ofMonths(one(List.of(1, 3, 24)))),
                    "")));
        }
        while (random.nextInt(3) == 0) lines.add(line());
        return new RequirementProfile(profile.id(), profile.name(), profile.version(), profile.from(), lines);
    }
}
