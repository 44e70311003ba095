package org.readback.command;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.NewAccount;
import org.readback.account.Role;
import org.readback.account.WorkAs;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.SimulatedAttempts;
import org.readback.assessment.SimulatedPerson;
import org.readback.base.Centre;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.ContingentSettings;
import org.readback.contingent.Contingents;
import org.readback.contingent.RollMember;
import org.readback.contingent.Rolls;
import org.readback.contingent.SubUnitPath;
import org.readback.course.CourseOutline.LessonOutline;
import org.readback.course.LessonProgress;
import org.readback.evidence.Entry;
import org.readback.evidence.SimulatedEvidence;
import org.readback.evidence.WaiverCase;
import org.readback.evidence.WaiverCase.Kind;
import org.readback.evidence.WaiverCase.Step;
import org.readback.evidence.WaiverId;
import org.readback.item.LanguageTag;
import org.readback.requirement.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the people of the contingents can show and may go without, so that their boards have something to tell: results,
 * documents and levels entered, the law course and its test, waivers in every state. */
@Component
class DemoEvidence {
    static final String DEPUTY = "deputy";
    private static final String DEPUTY_NAME = "Timur Abenov";
    private static final String LAW_COURSE = "uf";
    private static final BlueprintId LAW_TEST = new BlueprintId("uf-unit-1");
    private static final double KNOWS_THE_LAW = 4;
    private static final long SEED = 39;
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    /** What is filled. */
    @Component
    record Doors(
            AccountDirectory accounts,
            Contingents contingents,
            ContingentSettings settings,
            Rolls rolls,
            SimulatedEvidence evidence,
            DemoProofs proofs,
            LessonProgress lessons,
            SimulatedAttempts attempts) {}

    private final Doors doors;
    private final WorkAs workAs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoEvidence(Doors doors, WorkAs workAs, TransactionTemplate transaction, Clock clock) {
        this.doors = doors;
        this.workAs = workAs;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All of a contingent or nothing; what is there is left alone.
     *
     * @param rater an instructor who gives levels */
    void fill(AccountId supervisor, AccountId rater, String raterName) {
        LocalDate today = Centre.today(clock);
        AccountId deputy = deputy();
        var desk = new DemoDossier.Desk(supervisor, rater, raterName, today);
        for (ContingentCard card : workAs.person(supervisor, doors.contingents()::mine)) {
            List<RollMember> members = doors.rolls().members(card.id(), today).stream()
                    .sorted(Comparator.comparing(RollMember::displayName)
                            .thenComparing(each -> each.account().accountId()))
                    .toList();
            List<AccountId> people = members.stream().map(RollMember::account).toList();
            if (people.isEmpty() || doors.evidence().isThere(people)) continue;
            var random = new SplittableRandom(SEED + members.size());
            transaction.executeWithoutResult(_ -> {
                workAs.person(supervisor, () -> {
                    doors.settings().give(card.id(), deputy, SubUnitPath.NONE);
                    return deputy;
                });
                fill(members, desk, random);
                waive(people, supervisor, deputy, today);
                if (card.name().equals(DemoRoll.CONTINGENT)) learn(people, today, random);
            });
        }
    }

    private void fill(List<RollMember> members, DemoDossier.Desk desk, RandomGenerator random) {
        var entries = new ArrayList<Entry>();
        members.forEach(member -> entries.addAll(DemoDossier.of(member, desk, random)));
        doors.evidence().enter(entries);
        doors.proofs().attach(entries);
        doors.evidence()
                .remark(
                        members.getFirst().account(),
                        "Helps the newer ones in the evenings; a good choice for liaison tasks.",
                        new SimulatedEvidence.Signature(desk.rater(), evening(desk.today(), 12)));
    }

    /** A supervisor for whom a colleague asks and who asks a colleague; nobody signs in as him. */
    private AccountId deputy() {
        return doors.accounts()
                .find(DEPUTY)
                .orElseGet(() -> doors.accounts()
                        .create(new NewAccount(DEPUTY, DEPUTY_NAME, Set.of(Role.SUPERVISOR), Locale.ENGLISH)));
    }

    /** Two in force, two that wait for the visitor, one for the other; one ended early, one refused. */
    private void waive(List<AccountId> people, AccountId supervisor, AccountId deputy, LocalDate today) {
        var ask = new Ask(people, deputy, today);
        var own = new Ask(people, supervisor, today);
        Step given = step(Kind.APPROVED, today.minusDays(20), "", supervisor);
        doors.evidence()
                .waive(List.of(
                        ask.waiver(1, "document:vaccination", "Vaccinated abroad, paper on its way", given),
                        ask.waiver(2, "practical:shooting", "Range closed for repair until next month", given),
                        ask.waiver(3, "practical:first-aid", "Instructor of first aid in civil life", null),
                        ask.waiver(4, "language:writing", "Arm in plaster; speaks and reads well", null),
                        own.waiver(5, "practical:device-disposal", "Trained as an engineer in 2024", null),
                        ended(
                                ask.waiver(6, "practical:base-defence", "On leave during the exercise", given),
                                step(Kind.ENDED, today.minusDays(4), "Took part in the second exercise", supervisor)),
                        ask.waiver(
                                7,
                                "course:psea",
                                "Says that the course is known from the last rotation",
                                step(
                                        Kind.REFUSED,
                                        today.minusDays(15),
                                        "It is asked of everybody, each time",
                                        supervisor))));
    }

    private static WaiverCase ended(WaiverCase given, Step end) {
        return new WaiverCase(
                given.id(),
                given.person(),
                given.subject(),
                given.from(),
                given.until(),
                given.reason(),
                given.askedBy(),
                given.askedAt(),
                given.decision(),
                Optional.of(end));
    }

    private static Step step(Kind kind, LocalDate on, String reason, AccountId by) {
        return new Step(kind, on, reason, by, evening(on, 0));
    }

    /** Requests of one person. */
    private record Ask(List<AccountId> people, AccountId by, LocalDate today) {
        WaiverCase waiver(int person, String subject, String reason, @Nullable Step decision) {
            LocalDate asked = today.minusDays(decision == null ? 2 : 25);
            AccountId who = people.get(person % people.size());
            return new WaiverCase(
                    new WaiverId(UUID.nameUUIDFromBytes((who + subject).getBytes(StandardCharsets.UTF_8))),
                    who,
                    Subject.of(subject),
                    asked,
                    Optional.of(today.plusDays(75)),
                    reason,
                    by,
                    evening(asked, 0),
                    Optional.ofNullable(decision),
                    Optional.empty());
        }
    }

    private static Instant evening(LocalDate day, int daysBefore) {
        return day.minusDays(daysBefore).atTime(EVENING).atZone(Centre.ZONE).toInstant();
    }

    /** Nine of ten have gone through the law course, most of them its test; the others have begun. */
    private void learn(List<AccountId> people, LocalDate today, RandomGenerator random) {
        List<LessonOutline> lessons = doors.lessons().courses().stream()
                .filter(course -> course.id().courseId().equals(LAW_COURSE))
                .flatMap(course -> course.lessons().stream())
                .toList();
        if (lessons.isEmpty()) return;
        for (AccountId person : people) {
            int days = 10 + random.nextInt(60);
            int luck = random.nextInt(100);
            if (luck >= 97) continue;
            List<LessonOutline> read = luck < 90 ? lessons : lessons.subList(0, 1);
            read.forEach(lesson -> doors.lessons().simulate(person, lesson.id(), 0.9, evening(today, days)));
            if (luck < 84) {
                var taker = new SimulatedPerson(
                        person,
                        evening(today, days - 2),
                        LanguageTag.EN,
                        Map.of("", luck < 78 ? KNOWS_THE_LAW : 0.5),
                        Duration.ofSeconds(25));
                doors.attempts().play(LAW_TEST, taker, random);
            }
        }
    }
}
