package org.readback.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.account.Role;
import org.readback.base.Centre;
import org.readback.base.LocalText;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.ContingentId;
import org.readback.course.CourseId;
import org.readback.training.ClassRows.Enrolled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may see which class, and what a class looks like to them. Who made or teaches a class sees everybody in it; who looks
 * after its contingent, those whom they look after. */
@Component
class ClassDesk {
    private final ClassStores stores;
    private final TrainingDesk training;
    private final Clock clock;

    ClassDesk(ClassStores stores, TrainingDesk training, Clock clock) {
        this.stores = stores;
        this.training = training;
        this.clock = clock;
    }

    TrainingDesk training() {
        return training;
    }

    LocalDate today() {
        return Centre.today(clock);
    }

    List<ClassRows.Row> mine() {
        return stores.classes()
                .of(
                        training.me().id(),
                        training.contingents().mine().stream()
                                .map(ContingentCard::id)
                                .toList());
    }

    Optional<ClassRows.Row> seen(ClassId id) {
        return stores.classes().find(id).filter(this::isSeen);
    }

    private boolean isSeen(ClassRows.Row row) {
        return isTheirs(row) || row.made().contingent().filter(this::isMine).isPresent();
    }

    private boolean isTheirs(ClassRows.Row row) {
        AccountId me = training.me().id();
        return row.by().equals(me) || row.made().instructors().contains(me);
    }

    private boolean isMine(ContingentId contingent) {
        return training.contingents().mine().stream().anyMatch(card -> card.id().equals(contingent));
    }

    /** @throws AccessDeniedException if there is none, or it is not theirs: the two look alike */
    ClassRows.Row require(ClassId id) {
        return seen(id).orElseThrow(() -> new AccessDeniedException("Not a class of theirs."));
    }

    /** By name. */
    List<AccountName> instructors() {
        Set<AccountId> near = new HashSet<>(training.colleagues());
        near.add(training.me().id());
        return training.directory().withRole(Role.INSTRUCTOR).stream()
                .filter(name -> near.contains(name.id()))
                .toList();
    }

    List<ClassCard> cards(List<ClassRows.Row> classes) {
        List<ClassId> ids = classes.stream().map(ClassRows.Row::id).toList();
        Map<ClassId, List<ClassSessionRows.Row>> sessions =
                stores.sessions().of(ids).stream().collect(Collectors.groupingBy(ClassSessionRows.Row::ofClass));
        Map<ClassId, Long> people = stores.classes().enrolled(ids).stream()
                .filter(each -> each.left().isEmpty())
                .collect(Collectors.groupingBy(Enrolled::ofClass, Collectors.counting()));
        Map<CourseId, LocalText> courses = stores.titles().courses();
        Map<ContingentId, String> contingents = training.contingents().mine().stream()
                .collect(Collectors.toMap(ContingentCard::id, ContingentCard::name));
        return classes.stream()
                .map(row -> {
                    NewClass made = row.made();
                    List<ClassSessionRows.Row> all = sessions.getOrDefault(row.id(), List.of()).stream()
                            .filter(session -> !session.calledOff())
                            .toList();
                    List<ClassSessionRows.Row> held = all.stream()
                            .filter(session -> session.isHeld(today()))
                            .toList();
                    return new ClassCard(
                            row.id(),
                            made.name(),
                            made.course(),
                            courses.getOrDefault(
                                    made.course(),
                                    new LocalText(Map.of("en", made.course().courseId()))),
                            made.contingent()
                                    .map(id -> contingents.getOrDefault(id, ""))
                                    .orElse(""),
                            made.room(),
                            made.begins(),
                            made.ends(),
                            people.getOrDefault(row.id(), 0L).intValue(),
                            all.size(),
                            held.size(),
                            minutes(all),
                            minutes(held));
                })
                .toList();
    }

    private static int minutes(List<ClassSessionRows.Row> sessions) {
        return sessions.stream()
                .mapToInt(session -> session.planned().minutes())
                .sum();
    }

    ClassSheet sheet(ClassRows.Row row) {
        List<ClassSessionRows.Row> sessions = stores.sessions().of(List.of(row.id()));
        var attendance = stores.sessions()
                .attendance(sessions.stream().map(ClassSessionRows.Row::id).toList());
        List<Enrolled> enrolled = people(row);
        Map<AccountId, AccountName> names = names(row, enrolled, sessions);
        TaughtTitles.Titles titles = stores.titles().titles();
        List<ClassSessionCard> cards = sessions.stream()
                .map(session -> card(session, enrolled, attendance.getOrDefault(session.id(), Map.of()), names, titles))
                .toList();
        List<Attendee> people = enrolled.stream()
                .map(each -> attendee(each, name(each.person(), names), sessions, attendance))
                .sorted(Comparator.comparing(Attendee::left).thenComparing(Attendee::name))
                .toList();
        return new ClassSheet(
                cards(List.of(row)).getFirst(),
                row.made().instructors().stream()
                        .map(id -> names.getOrDefault(id, new AccountName(id, "", "")))
                        .sorted(Comparator.comparing(AccountName::displayName))
                        .toList(),
                cards,
                people);
    }

    /** Everybody ever enrolled whom the person signed in may see. */
    List<Enrolled> people(ClassRows.Row row) {
        List<Enrolled> all = stores.classes().enrolled(List.of(row.id()));
        if (isTheirs(row)) return all;
        Set<AccountId> mine = training.reach()
                .among(training.me(), all.stream().map(Enrolled::person).toList());
        return all.stream().filter(each -> mine.contains(each.person())).toList();
    }

    Map<AccountId, AccountName> names(
            ClassRows.Row row, List<Enrolled> enrolled, Collection<ClassSessionRows.Row> sessions) {
        var who = new ArrayList<>(row.made().instructors());
        enrolled.forEach(each -> who.add(each.person()));
        sessions.forEach(each -> who.add(each.planned().instructor()));
        return training.directory().names(Set.copyOf(who));
    }

    ClassSessionCard card(
            ClassSessionRows.Row session,
            List<Enrolled> enrolled,
            Map<AccountId, Presence> attendance,
            Map<AccountId, AccountName> names,
            TaughtTitles.Titles titles) {
        NewClassSession planned = session.planned();
        List<AccountId> expected = enrolled.stream()
                .filter(each -> each.on(planned.day()) || attendance.containsKey(each.person()))
                .map(Enrolled::person)
                .toList();
        return new ClassSessionCard(
                session.id(),
                session.ofClass(),
                planned.day(),
                planned.begins(),
                planned.minutes(),
                planned.taught(),
                titles.of(planned.taught()),
                name(planned.instructor(), names),
                expected.size(),
                (int) expected.stream().filter(attendance::containsKey).count(),
                (int) expected.stream()
                        .filter(person -> Optional.ofNullable(attendance.get(person))
                                .filter(Presence::isThere)
                                .isPresent())
                        .count(),
                session.calledOff());
    }

    private static Attendee attendee(
            Enrolled enrolled,
            String name,
            List<ClassSessionRows.Row> sessions,
            Map<ClassSessionId, Map<AccountId, Presence>> attendance) {
        Map<Presence, Integer> times = new EnumMap<>(Presence.class);
        int minutes = 0;
        for (ClassSessionRows.Row session : sessions) {
            Presence presence = attendance.getOrDefault(session.id(), Map.of()).get(enrolled.person());
            if (session.calledOff() || presence == null) continue;
            times.merge(presence, 1, Integer::sum);
            if (presence.isThere()) minutes += session.planned().minutes();
        }
        return new Attendee(
                enrolled.person(), name, times, minutes, enrolled.left().isPresent());
    }

    static String name(AccountId person, Map<AccountId, AccountName> names) {
        AccountName name = names.get(person);
        return name == null ? "" : name.displayName();
    }
}
