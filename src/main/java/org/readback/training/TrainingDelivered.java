package org.readback.training;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.base.ForModules;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.ContingentId;
import org.readback.contingent.RollMember;
import org.readback.contingent.Rolls;
import org.readback.course.TracedLesson;
import org.readback.standard.EditionId;
import org.readback.standard.EditionSheet;
import org.readback.standard.StandardShelf;
import org.readback.training.ClassRows.Enrolled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of a standard was taught, to whom, by whom, for how long. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SUPERVISOR', 'INSTRUCTOR')")
public class TrainingDelivered {
    private final ClassStores stores;
    private final ClassDesk desk;
    private final StandardShelf standards;
    private final Rolls rolls;

    TrainingDelivered(ClassStores stores, ClassDesk desk, StandardShelf standards, Rolls rolls) {
        this.stores = stores;
        this.desk = desk;
        this.standards = standards;
        this.rolls = rolls;
    }

    /** In the classes that the person signed in may see; empty if there is no such edition. */
    public Optional<DeliveredSheet> find(EditionId edition) {
        return sheet(edition, "", held(desk.mine(), _ -> true, desk.today()), desk.today());
    }

    /** To a contingent that the person signed in looks after: in its classes, and in others that its members attended, of
     * which only they are counted. Empty if there is no such edition, or the contingent is not theirs. */
    public Optional<DeliveredSheet> find(EditionId edition, ContingentId contingent) {
        return desk.training().contingents().mine().stream()
                .filter(card -> card.id().equals(contingent))
                .findFirst()
                .map(ContingentCard::name)
                .flatMap(name -> of(edition, contingent, name, desk.today()));
    }

    /** To a contingent, as above, as of a day; empty if there is no such edition.
     *
     * @param name of the contingent, as it is to stand on the sheet */
    @ForModules
    @PreAuthorize("permitAll()")
    public Optional<DeliveredSheet> of(EditionId edition, ContingentId contingent, String name, LocalDate asOf) {
        return sheet(edition, name, held(contingent, asOf), asOf);
    }

    private List<Held> held(ContingentId contingent, LocalDate asOf) {
        List<ClassRows.Row> own = stores.classes().of(contingent);
        Set<AccountId> members = rolls.members(contingent, asOf).stream()
                .map(RollMember::account)
                .collect(Collectors.toSet());
        List<ClassRows.Row> others = stores.classes().of(members).stream()
                .filter(row -> !own.contains(row))
                .toList();
        return Stream.concat(
                        held(own, _ -> true, asOf).stream(),
                        held(others, members::contains, asOf).stream().filter(Held::isForSomebody))
                .sorted(Comparator.comparing(each -> each.session().day()))
                .toList();
    }

    private Optional<DeliveredSheet> sheet(EditionId edition, String contingent, List<Held> held, LocalDate asOf) {
        return standards
                .edition(edition)
                .map(standard -> new DeliveredSheet(
                        standard.card(),
                        contingent,
                        asOf,
                        standard.lessons().stream()
                                .map(row -> line(row, edition, held))
                                .toList()));
    }

    private record Held(Taught what, DeliveredSheet.Taught session) {
        /** Whether any of those who are counted was there, or is expected. */
        boolean isForSomebody() {
            return session.held() ? session.there() > 0 : session.people() > 0;
        }
    }

    private static DeliveredSheet.Line line(EditionSheet.Row row, EditionId edition, List<Held> all) {
        Predicate<Held> answers = held -> switch (held.what()) {
            case Taught.Ours(var lesson) ->
                row.ours().stream().anyMatch(ours -> ours.id().equals(lesson));
            case Taught.OfStandard(var of, var number) ->
                of.equals(edition) && number.equals(row.lesson().number());
        };
        return new DeliveredSheet.Line(
                row.lesson(),
                row.ours().stream().map(TracedLesson::title).toList(),
                all.stream().filter(answers).map(Held::session).toList());
    }

    private List<Held> held(List<ClassRows.Row> classes, Predicate<AccountId> counted, LocalDate asOf) {
        List<ClassId> ids = classes.stream().map(ClassRows.Row::id).toList();
        List<ClassSessionRows.Row> sessions = stores.sessions().of(ids).stream()
                .filter(session -> !session.calledOff())
                .toList();
        var attendance = stores.sessions()
                .attendance(sessions.stream().map(ClassSessionRows.Row::id).toList());
        List<Enrolled> enrolled = stores.classes().enrolled(ids).stream()
                .filter(each -> counted.test(each.person()))
                .toList();
        Map<AccountId, AccountName> names = desk.training()
                .directory()
                .names(sessions.stream()
                        .map(session -> session.planned().instructor())
                        .distinct()
                        .toList());
        TaughtTitles.Titles titles = stores.titles().titles();
        Map<ClassId, String> groups = classes.stream()
                .collect(Collectors.toMap(ClassRows.Row::id, row -> row.made().name()));
        return sessions.stream()
                .map(session -> {
                    List<Enrolled> people = enrolled.stream()
                            .filter(each -> each.ofClass().equals(session.ofClass()))
                            .toList();
                    ClassSessionCard card =
                            desk.card(session, people, attendance.getOrDefault(session.id(), Map.of()), names, titles);
                    return held(card, groups.getOrDefault(session.ofClass(), ""), asOf);
                })
                .toList();
    }

    private static Held held(ClassSessionCard card, String group, LocalDate asOf) {
        return new Held(
                card.taught(),
                new DeliveredSheet.Taught(
                        card.id(),
                        card.day(),
                        card.minutes(),
                        card.title(),
                        card.instructor(),
                        group,
                        card.there(),
                        card.people(),
                        card.isHeld(asOf)));
    }
}
