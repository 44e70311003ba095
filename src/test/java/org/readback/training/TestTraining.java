package org.readback.training;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.account.TestAccounts;
import org.readback.base.Centre;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.ContingentId;
import org.readback.contingent.ContingentRoster;
import org.readback.contingent.Contingents;
import org.readback.contingent.NewMember;
import org.readback.course.CourseId;
import org.readback.course.LessonId;
import org.readback.requirement.Post;
import org.springframework.stereotype.Component;

/** Training of fresh people. */
@Component
public class TestTraining {
    /** A lesson that ships with the product. */
    public static final Target LESSON = new Target.Lesson(new LessonId("eng1-01"));

    private final Contingents contingents;
    private final Assignments assignments;
    private final TrainingClasses classes;
    private final TestAccounts accounts;
    private final Clock clock;

    TestTraining(
            Contingents contingents,
            Assignments assignments,
            TrainingClasses classes,
            TestAccounts accounts,
            Clock clock) {
        this.contingents = contingents;
        this.assignments = assignments;
        this.classes = classes;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A contingent of these people, all in one platoon, which the staff look after from now on. */
    public ContingentId contingent(List<AccountId> staff, AccountId... trainees) {
        var card =
                new ContingentCard(new ContingentId(new UUID(0, 0)), "Class " + UUID.randomUUID(), "UNMIKAR", null, 0);
        return contingents.establish(
                new ContingentRoster(card, List.of()),
                Arrays.stream(trainees)
                        .map(trainee -> new NewMember(trainee, "Pte", Post.DRIVER, "Platoon 1"))
                        .toList(),
                staff);
    }

    /** A house's training.
     *
     * @param session today */
    public record Parts(AssignmentId assignment, ClassId ofClass, ClassSessionId session) {}

    /** By the instructor, who looks after the trainee. */
    public Parts of(AccountId instructor, AccountId trainee, ContingentId contingent) {
        try (var session = accounts.signIn(instructor)) {
            ClassId id = take(contingent, instructor, trainee);
            return new Parts(
                    assign(LESSON, trainee), id, plan(id, instructor, 0, new Taught.Ours(new LessonId("uf-01"))));
        }
    }

    /** By the person signed in, until a week from today. */
    public AssignmentId assign(Target target, AccountId... people) {
        return assignments.assign(Set.of(people), target, today().plusDays(7), "As agreed");
    }

    /** Of the contingent, by the instructor signed in, from a month ago to a month ahead; these people are enrolled. */
    public ClassId take(ContingentId contingent, AccountId instructor, AccountId... people) {
        return take(new CourseId("uf"), contingent, instructor, people);
    }

    /** As above, in a course. */
    ClassId take(CourseId course, ContingentId contingent, AccountId instructor, AccountId... people) {
        ClassId id = classes.create(new NewClass(
                "Turn " + UUID.randomUUID(),
                Optional.of(contingent),
                course,
                Set.of(instructor),
                "204",
                today().minusDays(30),
                today().plusDays(30)));
        classes.enrol(id, Set.of(people));
        return id;
    }

    /** @param days from today */
    public ClassSessionId plan(ClassId id, AccountId instructor, int days, Taught taught) {
        return classes.plan(
                id, new NewClassSession(today().plusDays(days), LocalTime.of(9, 0), 60, taught, instructor));
    }

    /** The first of a course. */
    static LessonId lesson(CourseId course) {
        return new LessonId(course + "-01");
    }

    public LocalDate today() {
        return Centre.today(clock);
    }
}
