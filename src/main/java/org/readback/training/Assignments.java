package org.readback.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.account.CurrentAccount;
import org.readback.base.Centre;
import org.readback.base.ForModules;
import org.readback.base.UserError;
import org.readback.requirement.Begun;
import org.readback.requirement.Subject;
import org.readback.requirement.Subject.Kind;
import org.readback.training.AssignmentRows.Given;
import org.readback.training.AssignmentRows.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work assigned to people until a day, by those who look after them. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SUPERVISOR', 'INSTRUCTOR')")
public class Assignments {
    /** Characters. */
    public static final int LONGEST_REASON = 300;

    private static final int YEARS = 3;

    private final AssignmentRows rows;
    private final ClassRows classes;
    private final DueWork work;
    private final Targets targets;
    private final TrainingDesk desk;
    private final Clock clock;

    Assignments(AssignmentRows rows, ClassRows classes, DueWork work, TrainingDesk desk, Clock clock) {
        this.rows = rows;
        this.classes = classes;
        this.work = work;
        this.targets = work.targets();
        this.desk = desk;
        this.clock = clock;
    }

    /** What can be assigned: courses each before its lessons, then tests, then skills to practise. */
    @Transactional(readOnly = true)
    public List<TargetChoice> targets() {
        return targets.choices();
    }

    /** Assigns work to people until the end of a day. Nothing is asked of what they did before: see {@link Due}.
     *
     * @param deadline today to three years from now
     * @param reason 1 to {@value #LONGEST_REASON} characters; the people themselves read it
     * @throws UserError if one of these is amiss, or the work is not here
     * @throws AccessDeniedException if the person signed in does not look after all of them */
    public AssignmentId assign(Set<AccountId> whom, Target target, LocalDate deadline, String reason) {
        if (whom.isEmpty()) throw new UserError("training.error.nobody");
        LocalDate today = Centre.today(clock);
        if (deadline.isBefore(today) || deadline.isAfter(today.plusYears(YEARS))) {
            throw new UserError("training.error.deadline", YEARS);
        }
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON)
            throw new UserError("training.error.reason", LONGEST_REASON);
        if (!targets.titles().knows(target)) throw new UserError("training.error.target");
        CurrentAccount me = desk.me();
        if (whom.contains(me.id()) || !desk.reach().among(me, whom).containsAll(whom)) {
            throw new AccessDeniedException("Not people of theirs.");
        }
        var id = new AssignmentId(UUID.randomUUID());
        rows.insert(id, new Order(target, deadline, why, me.id(), null), whom);
        desk.tell("work-assigned", id.toString(), target + ", " + whom.size() + " people, until " + deadline);
        return id;
    }

    /** What was assigned to people whom the person signed in looks after: what is not done by all first, soonest deadline
     * first. */
    @Transactional(readOnly = true)
    public List<AssignmentCard> mine() {
        List<Given> given = rows.of(desk.mine());
        Map<AccountId, AccountName> names =
                desk.directory().names(given.stream().map(Given::by).collect(Collectors.toSet()));
        var by = new HashMap<AssignmentId, String>();
        given.forEach(each -> by.put(each.assignment(), name(each.by(), names)));
        return work.of(given).stream()
                .collect(Collectors.groupingBy(Due::assignment, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(due -> card(due, by.getOrDefault(due.getFirst().assignment(), "")))
                .sorted(Comparator.comparing((AssignmentCard card) -> card.done() == card.people()))
                .toList();
    }

    private static String name(AccountId person, Map<AccountId, AccountName> names) {
        AccountName name = names.get(person);
        return name == null ? "" : name.displayName();
    }

    private AssignmentCard card(List<Due> people, String by) {
        Due any = people.getFirst();
        LocalDate today = Centre.today(clock);
        return new AssignmentCard(
                any.assignment(),
                any.target(),
                any.title(),
                any.assignedOn(),
                any.deadline(),
                any.reason(),
                by,
                people.size(),
                (int) people.stream().filter(Due::isDone).count(),
                (int) people.stream()
                        .filter(due -> due.state(today) == Due.State.OVERDUE)
                        .count());
    }

    /** One of them, with the people whom the person signed in may see; empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<AssignmentSheet> find(AssignmentId id) {
        List<Given> seen = seen(id);
        if (seen.isEmpty()) return Optional.empty();
        var who = seen.stream().map(Given::person).collect(Collectors.toSet());
        who.add(seen.getFirst().by());
        Map<AccountId, AccountName> names = desk.directory().names(who);
        LocalDate today = Centre.today(clock);
        List<Due> due = work.of(seen).stream()
                .sorted(Comparator.comparing((Due each) -> each.state(today))
                        .thenComparing(each -> name(each.person(), names)))
                .toList();
        return Optional.of(new AssignmentSheet(card(due, name(seen.getFirst().by(), names)), due, names));
    }

    private List<Given> seen(AssignmentId id) {
        List<Given> all = rows.of(id);
        Set<AccountId> mine =
                desk.reach().among(desk.me(), all.stream().map(Given::person).toList());
        return all.stream().filter(given -> mine.contains(given.person())).toList();
    }

    /** Takes it back from these people: they owe it no more. It stays in the audit trail.
     *
     * @throws AccessDeniedException if the person signed in may not see one of them, or there is nothing to take back: the
     *     two look alike */
    public void withdraw(AssignmentId id, Set<AccountId> whom) {
        Set<AccountId> seen = seen(id).stream().map(Given::person).collect(Collectors.toSet());
        if (whom.isEmpty() || !seen.containsAll(whom)) throw new AccessDeniedException("Not an assignment of theirs.");
        rows.withdraw(id, whom, desk.me().id());
        desk.tell("work-taken-back", id.toString(), whom.size() + " people");
    }

    /** What the trainee signed in was given, what is not done first, soonest deadline first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('TRAINEE')")
    public List<Due> own() {
        return work.of(rows.of(List.of(desk.me().id()))).stream()
                .sorted(Comparator.comparing(Due::isDone))
                .toList();
    }

    /** What these people were given and was not taken back; who was given nothing is absent. */
    @ForModules
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Map<AccountId, List<Due>> due(Collection<AccountId> whom) {
        return work.of(rows.of(whom)).stream().collect(Collectors.groupingBy(Due::person));
    }

    /** Courses and tests that these people were given or are enrolled for; who has none is absent. */
    @ForModules
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Map<AccountId, List<Begun>> begun(Collection<AccountId> whom) {
        Stream<Begins> enrolled = classes.courses(whom).stream()
                .map(each -> Begins.of(each.person(), Kind.COURSE, each.course().courseId(), each.since()));
        return Stream.concat(rows.of(whom).stream().flatMap(given -> Begins.of(given).stream()), enrolled)
                .collect(Collectors.groupingBy(Begins::person, Collectors.mapping(Begins::begun, Collectors.toList())));
    }

    /** That somebody began something. */
    record Begins(AccountId person, Begun begun) {
        static Optional<Begins> of(Given given) {
            LocalDate since = LocalDate.ofInstant(given.at(), Centre.ZONE);
            return switch (given.target()) {
                case Target.Course(var course) ->
                    Optional.of(of(given.person(), Kind.COURSE, course.courseId(), since));
                case Target.Test(var test) -> Optional.of(of(given.person(), Kind.TEST, test.blueprintId(), since));
                case Target.Lesson lesson -> Optional.empty();
                case Target.Practice practice -> Optional.empty();
            };
        }

        static Begins of(AccountId person, Kind kind, String code, LocalDate since) {
            return new Begins(person, new Begun(new Subject(kind, code), since));
        }
    }
}
