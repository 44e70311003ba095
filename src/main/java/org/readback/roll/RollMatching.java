package org.readback.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.account.CurrentAccount;
import org.readback.contingent.ContingentId;
import org.readback.contingent.NewMember;
import org.readback.contingent.RollMember;
import org.readback.contingent.Rolls;
import org.readback.identity.Identities;
import org.readback.identity.PersonName;
import org.readback.identity.ServiceIdentity;
import org.readback.identity.ServiceNumber;
import org.readback.requirement.Post;
import org.readback.roll.RollRow.Change;
import org.readback.roll.RowReading.ReadRow;
import org.springframework.stereotype.Component;

/** Holds rows against who is known by their service number. */
@Component
class RollMatching {
    private final Rolls rolls;
    private final Identities identities;

    RollMatching(Rolls rolls, Identities identities) {
        this.rolls = rolls;
        this.identities = identities;
    }

    /** A row that was held against what is known.
     *
     * @param account who has the number
     * @param identity what is to stand, if that is new
     * @param place where they are to be, if that is new */
    record Matched(
            RollRow row, Optional<AccountId> account, Optional<ServiceIdentity> identity, Optional<Place> place) {}

    /** @param day none for the day of the import */
    record Place(List<Post> posts, String subUnit, Optional<LocalDate> day) {
        NewMember of(AccountId account, String rank) {
            return new NewMember(account, rank, posts, subUnit);
        }
    }

    /** What is known of those whose numbers stand in the file. */
    private record Known(
            Map<ServiceNumber, AccountId> holders,
            Map<AccountId, ServiceIdentity> identities,
            Map<AccountId, RollMember> members,
            Map<AccountId, ContingentId> contingents,
            Predicate<ContingentId> isManaged) {}

    /** However many rows there are, as many queries. */
    List<Matched> match(CurrentAccount viewer, ContingentId contingent, List<ReadRow> rows, LocalDate today) {
        Known known = known(viewer, rows, today);
        var seen = new HashMap<ServiceNumber, Integer>();
        var matched = new ArrayList<Matched>();
        for (ReadRow row : rows) {
            if (row.entry().isEmpty()) {
                matched.add(faulty(row, row.faults()));
                continue;
            }
            RollEntry entry = row.entry().get();
            Integer first = seen.putIfAbsent(entry.number(), row.line());
            matched.add(
                    first == null
                            ? match(row, entry, contingent, known)
                            : faulty(row, List.of(RollFault.of(RollColumn.NUMBER, "roll.fault.twice", first))));
        }
        return matched;
    }

    private Known known(CurrentAccount viewer, List<ReadRow> rows, LocalDate today) {
        List<ServiceNumber> numbers = rows.stream()
                .flatMap(row -> row.entry().stream())
                .map(RollEntry::number)
                .toList();
        Map<ServiceNumber, AccountId> holders = identities.holders(numbers);
        Collection<AccountId> people = holders.values();
        Map<AccountId, ContingentId> contingents = rolls.contingentsOf(people, today);
        Map<ContingentId, Boolean> managed = contingents.values().stream()
                .distinct()
                .collect(Collectors.toMap(each -> each, each -> rolls.mayManage(viewer, each)));
        return new Known(
                holders,
                identities.on(people, today),
                rolls.of(people, today),
                contingents,
                each -> managed.getOrDefault(each, false));
    }

    private static Matched match(ReadRow row, RollEntry entry, ContingentId contingent, Known known) {
        AccountId account = known.holders().get(entry.number());
        if (account == null) return fresh(row, entry);
        ContingentId at = known.contingents().get(account);
        if (at != null && !known.isManaged().test(at)) {
            return faulty(row, List.of(RollFault.of(RollColumn.NUMBER, "roll.fault.foreign")));
        }
        ServiceIdentity before = Objects.requireNonNull(known.identities().get(account), "an identity");
        Optional<RollMember> member =
                Optional.ofNullable(known.members().get(account)).filter(_ -> contingent.equals(at));
        if (member.isEmpty() && entry.posts().isEmpty()) return faulty(row, List.of(missing(RollColumn.POSTS)));
        ServiceIdentity after = entry.over(before);
        List<Change> changes = changes(before, after);
        Optional<Place> place = place(entry, member, changes);
        RollRow.Outcome outcome = changes.isEmpty()
                ? new RollRow.Outcome.Same(before.displayName())
                : new RollRow.Outcome.Changes(account, before.displayName(), changes);
        return new Matched(
                new RollRow(row.line(), row.cells(), outcome),
                Optional.of(account),
                Optional.of(after).filter(each -> !each.equals(before)),
                place);
    }

    /** Where they are to be; adds to the changes what is new of it. */
    private static Optional<Place> place(RollEntry entry, Optional<RollMember> member, List<Change> changes) {
        List<Post> posts =
                entry.posts().isEmpty() ? member.map(RollMember::posts).orElse(List.of()) : entry.posts();
        String before = member.map(each -> each.subUnit().toString()).orElse("");
        String subUnit = entry.subUnit().map(Object::toString).orElse(before);
        boolean isNew = member.isEmpty();
        if (isNew || !member.get().posts().equals(posts)) {
            changes.add(new Change(
                    RollColumn.POSTS, codes(member.map(RollMember::posts).orElse(List.of())), codes(posts)));
        }
        if (!subUnit.equals(before)) changes.add(new Change(RollColumn.SUB_UNIT, before, subUnit));
        boolean moves = isNew || !member.get().posts().equals(posts) || !subUnit.equals(before);
        return moves ? Optional.of(new Place(posts, subUnit, Optional.empty())) : Optional.empty();
    }

    private static Matched fresh(ReadRow row, RollEntry entry) {
        var faults = new ArrayList<RollFault>();
        if (entry.said().cyrillic().isEmpty()) faults.add(missing(RollColumn.SURNAME));
        if (entry.said().sex().isEmpty()) faults.add(missing(RollColumn.SEX));
        if (entry.posts().isEmpty()) faults.add(missing(RollColumn.POSTS));
        if (!faults.isEmpty()) return faulty(row, faults);
        ServiceIdentity identity = entry.fresh();
        var outcome = new RollRow.Outcome.Joins(identity, entry.said().latin().isEmpty());
        String subUnit = entry.subUnit().map(Object::toString).orElse("");
        return new Matched(
                new RollRow(row.line(), row.cells(), outcome),
                Optional.empty(),
                Optional.of(identity),
                Optional.of(new Place(entry.posts(), subUnit, entry.joined())));
    }

    private static RollFault missing(RollColumn column) {
        return RollFault.of(column, "roll.fault.missing");
    }

    private static Matched faulty(ReadRow row, List<RollFault> faults) {
        return new Matched(
                new RollRow(row.line(), row.cells(), new RollRow.Outcome.Faulty(faults)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Change> changes(ServiceIdentity before, ServiceIdentity after) {
        var changes = new ArrayList<Change>();
        add(changes, RollColumn.RANK, before.rank(), after.rank());
        names(changes, RollColumn.SURNAME, before.cyrillic(), after.cyrillic());
        names(changes, RollColumn.SURNAME_LATIN, before.latin(), after.latin());
        add(changes, RollColumn.SEX, before.sex().name(), after.sex().name());
        add(changes, RollColumn.BORN, day(before.bornOn()), day(after.bornOn()));
        add(
                changes,
                RollColumn.SERVICE,
                before.service().name(),
                after.service().name());
        return changes;
    }

    private static void names(List<Change> changes, RollColumn surname, PersonName before, PersonName after) {
        RollColumn given = surname == RollColumn.SURNAME ? RollColumn.GIVEN : RollColumn.GIVEN_LATIN;
        add(changes, surname, before.surname(), after.surname());
        add(changes, given, before.given(), after.given());
    }

    private static void add(List<Change> changes, RollColumn column, String before, String after) {
        if (!before.equals(after)) changes.add(new Change(column, before, after));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String codes(List<Post> posts) {
        return String.join(",", posts.stream().map(Post::name).toList());
    }
}
