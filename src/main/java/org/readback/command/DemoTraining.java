package org.readback.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.WorkAs;
import org.readback.assessment.BlueprintId;
import org.readback.base.Centre;
import org.readback.base.PdfPages;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.Contingents;
import org.readback.contingent.Member;
import org.readback.course.CourseId;
import org.readback.course.LessonId;
import org.readback.instructor.Instructors;
import org.readback.instructor.Qualification;
import org.readback.item.Skill;
import org.readback.standard.EditionId;
import org.readback.standard.NewRecognition;
import org.readback.standard.Recognitions;
import org.readback.training.ClassId;
import org.readback.training.NewClass;
import org.readback.training.NewClassSession;
import org.readback.training.Presence;
import org.readback.training.SimulatedTraining;
import org.readback.training.Target;
import org.readback.training.Taught;
import org.readback.training.TrainingClasses;
import org.springframework.stereotype.Component;

/** Two invented classes with sessions and attendance, work assigned, done and overdue, two recognitions of which one ends
 * soon, and an instructor with qualifications, one of them run out. */
@Component
class DemoTraining {
    private static final EditionId CPTM = new EditionId("cptm-2017");
    private static final String OFFICE = "Office of Training, Karana (invented)";
    private static final int SEATS = 25;
    private static final int MINUTES = 60;
    private static final int SOON = 120;
    private static final double THERE = 0.9;
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final long SEED = 37_2026L;

    private final TrainingClasses classes;
    private final SimulatedTraining training;
    private final Recognitions recognitions;
    private final Instructors instructors;
    private final Place place;

    DemoTraining(
            TrainingClasses classes,
            SimulatedTraining training,
            Recognitions recognitions,
            Instructors instructors,
            Place place) {
        this.classes = classes;
        this.training = training;
        this.recognitions = recognitions;
        this.instructors = instructors;
        this.place = place;
    }

    /** In whose name and when. */
    @Component("demoTrainingPlace")
    record Place(WorkAs workAs, AccountDirectory accounts, Contingents contingents, Clock clock) {
        LocalDate day(int days) {
            return Centre.today(clock).plusDays(days);
        }
    }

    /** Does nothing if the instructor has a class already.
     *
     * @param invented among them the visitor, who gets work too */
    void fill(AccountId supervisor, AccountId instructor, List<DemoPerson> invented) {
        if (!place.workAs().person(instructor, classes::mine).isEmpty()) return;
        Optional<ContingentCard> contingent = contingent(instructor, DemoFiller.CONTINGENT);
        if (contingent.isEmpty()) return;
        List<AccountId> people = people(instructor, contingent.get());
        var pupils = new LinkedHashSet<>(people.subList(0, Math.min(SEATS, people.size())));
        invented.stream()
                .filter(DemoPerson::isVisitor)
                .flatMap(person -> place.accounts().find(person.signInName()).stream())
                .filter(people::contains)
                .forEach(pupils::add);
        RandomGenerator random = new SplittableRandom(SEED);
        law(contingent.get(), "Use of force, first turn", instructor, pupils, random);
        contingent(instructor, DemoRoll.CONTINGENT)
                .ifPresent(visited -> law(
                        visited,
                        "Use of force, second turn",
                        instructor,
                        new LinkedHashSet<>(people(instructor, visited).stream()
                                .limit(SEATS)
                                .toList()),
                        random));
        if (people.size() > SEATS) {
            english(instructor, Set.copyOf(people.subList(SEATS, Math.min(2 * SEATS, people.size()))), random);
        }
        assign(instructor, pupils);
        place.workAs().person(supervisor, this::recognise);
        place.workAs().person(supervisor, () -> qualify(instructor));
    }

    private Optional<ContingentCard> contingent(AccountId instructor, String name) {
        return place.workAs().person(instructor, place.contingents()::mine).stream()
                .filter(card -> card.name().equals(name))
                .findFirst();
    }

    private List<AccountId> people(AccountId instructor, ContingentCard contingent) {
        return place.workAs()
                .person(instructor, () -> place.contingents().roster(contingent.id()))
                .map(roster -> roster.members().stream().map(Member::account).toList())
                .orElse(List.of());
    }

    private void law(
            ContingentCard contingent,
            String name,
            AccountId instructor,
            Set<AccountId> pupils,
            RandomGenerator random) {
        ClassId id = training.hold(
                new NewClass(
                        name,
                        Optional.of(contingent.id()),
                        new CourseId("uf"),
                        Set.of(instructor),
                        "204",
                        place.day(-20),
                        place.day(20)),
                instructor,
                pupils);
        List<Taught> held = List.of(
                new Taught.Ours(new LessonId("uf-01")),
                new Taught.Ours(new LessonId("uf-02")),
                new Taught.Ours(new LessonId("uf-03")),
                new Taught.OfStandard(CPTM, "3.7"));
        for (int i = 0; i < held.size(); i++) {
            int day = -16 + 3 * i;
            training.meet(id, session(day, held.get(i), instructor), there(pupils, random));
        }
        training.meet(id, session(5, new Taught.OfStandard(CPTM, "2.5"), instructor), Map.of());
    }

    private void english(AccountId instructor, Set<AccountId> pupils, RandomGenerator random) {
        ClassId id = training.hold(
                new NewClass(
                        "English, evening class",
                        Optional.empty(),
                        new CourseId("eng1"),
                        Set.of(instructor),
                        "105",
                        place.day(-10),
                        place.day(30)),
                instructor,
                pupils);
        training.meet(id, session(-6, new Taught.Ours(new LessonId("eng1-01")), instructor), there(pupils, random));
        training.meet(id, session(0, new Taught.Ours(new LessonId("eng1-02")), instructor), Map.of());
    }

    private NewClassSession session(int day, Taught taught, AccountId instructor) {
        return new NewClassSession(place.day(day), NINE, MINUTES, taught, instructor);
    }

    private static Map<AccountId, Presence> there(Set<AccountId> pupils, RandomGenerator random) {
        var there = new HashMap<AccountId, Presence>();
        for (AccountId pupil : pupils) {
            there.put(pupil, random.nextDouble() < THERE ? Presence.PRESENT : Presence.values()[1 + random.nextInt(3)]);
        }
        return there;
    }

    private void assign(AccountId instructor, Set<AccountId> pupils) {
        give(new Target.Lesson(new LessonId("uf-03")), -2, "To be known before the test", instructor, pupils);
        give(new Target.Test(new BlueprintId("uf-unit-1")), 6, "Before the assessment visit", instructor, pupils);
        give(new Target.Practice(Skill.LISTENING), 12, "Radio needs the ear", instructor, some(pupils));
    }

    private static Set<AccountId> some(Set<AccountId> pupils) {
        return pupils.stream().limit(SEATS / 2).collect(Collectors.toSet());
    }

    private void give(Target target, int days, String reason, AccountId instructor, Set<AccountId> pupils) {
        Instant at = place.clock().instant().minus(Duration.ofDays(9));
        training.assign(pupils, new SimulatedTraining.Work(target, place.day(days), reason), instructor, at);
    }

    private boolean qualify(AccountId instructor) {
        instructors.qualify(
                instructor,
                new Qualification(
                        "Training of trainers, invented", OFFICE, place.day(-700), Optional.of(place.day(-30))));
        instructors.qualify(
                instructor,
                new Qualification("Instructor of law, invented", OFFICE, place.day(-200), Optional.empty()));
        instructors.permit(instructor, Set.of(new CourseId("uf"), new CourseId("eng1")));
        return true;
    }

    private boolean recognise() {
        recognise("eng1", OFFICE, "CEFR A1 to A2", SOON);
        recognise("uf", OFFICE, "CPTM 2017", 3 * 365);
        return true;
    }

    private void recognise(String course, String office, String standard, int days) {
        String words =
                "<html lang=\"en\"><head><title>Recognition</title></head><body style=\"font-family: 'Noto Sans'\">"
                        + "<h1>Recognition of a course</h1><p>Invented for a demonstration: " + course + ", " + standard
                        + ".</p></body></html>";
        byte[] paper = PdfPages.of(words, place.clock().instant());
        recognitions.add(new NewRecognition(
                new CourseId(course),
                office,
                standard,
                place.day(-300),
                Optional.of(place.day(days)),
                new NewRecognition.File("recognition-" + course + ".pdf", paper)));
    }
}
