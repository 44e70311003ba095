package org.readback.evidence;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.account.CurrentAccount;
import org.readback.account.Right;
import org.readback.account.Role;
import org.readback.base.LocalText;
import org.readback.evidence.EvidenceSheet.Act;
import org.readback.profile.SubjectTitles;
import org.readback.requirement.Evidence;
import org.readback.requirement.Subject;
import org.springframework.stereotype.Component;

/** Puts together what is known of one person; checks no permission. */
@Component
class EvidenceSheets {
    private final EvidenceBook book;
    private final Rows rows;
    private final WaiverLines lines;
    private final AccountDirectory people;
    private final SubjectTitles titles;

    /** What stands in the tables of this module. */
    @Component
    record Rows(
            EntryRows entries, FileRows files, RevocationRows revocations, WaiverRows waivers, RemarkRows remarks) {}

    EvidenceSheets(EvidenceBook book, Rows rows, WaiverLines lines, AccountDirectory people, SubjectTitles titles) {
        this.book = book;
        this.rows = rows;
        this.lines = lines;
        this.people = people;
        this.titles = titles;
    }

    /** @param desk of who reads it */
    EvidenceSheet of(AccountId person, Desk desk) {
        CurrentAccount reader = desk.me();
        Set<Act> acts = acts(person, reader, desk.signedIn().may(Right.RATE_STANAG));
        return new EvidenceSheet(
                person,
                lines(person),
                lines.of(rows.waivers().of(List.of(person)), reader, desk.today()),
                remarks(person),
                acts.isEmpty() ? new TreeMap<>() : titles.known(),
                acts);
    }

    private static Set<Act> acts(AccountId person, CurrentAccount reader, boolean isRater) {
        var acts = EnumSet.noneOf(Act.class);
        boolean isStaff = reader.is(Role.SUPERVISOR) || reader.is(Role.INSTRUCTOR);
        if (!isStaff || reader.id().equals(person)) return acts;
        acts.add(Act.ENTER);
        if (isRater) acts.add(Act.RATE);
        if (reader.is(Role.SUPERVISOR)) acts.add(Act.WAIVE);
        return acts;
    }

    private List<EvidenceLine> lines(AccountId person) {
        List<Evidence> all = book.of(person).evidence();
        Map<String, Entry> entered = rows.entries().of(List.of(person)).stream()
                .collect(Collectors.toMap(each -> each.id().evidence(), Function.identity()));
        Map<String, Revocation> revoked = rows.revocations().of(List.of(person)).stream()
                .collect(Collectors.toMap(Revocation::evidence, Function.identity()));
        Map<EntryId, List<FileRows.Stored>> files =
                rows.files().of(entered.values().stream().map(Entry::id).toList()).stream()
                        .collect(Collectors.groupingBy(FileRows.Stored::entry));
        var named = new HashSet<AccountId>();
        files.values()
                .forEach(some -> some.forEach(each -> named.add(each.added().by())));
        entered.values().forEach(each -> named.add(each.by()));
        revoked.values().forEach(each -> named.add(each.by()));
        Map<AccountId, AccountName> names = people.names(named);
        SortedMap<Subject, LocalText> subjects =
                titles.of(all.stream().map(Evidence::subject).toList());
        return all.stream()
                .sorted(Comparator.comparing(Evidence::on)
                        .thenComparing(Evidence::subject)
                        .thenComparing(Evidence::id)
                        .reversed())
                .map(each -> new EvidenceLine(
                        each,
                        Objects.requireNonNull(subjects.get(each.subject())),
                        Optional.ofNullable(entered.get(each.id()))
                                .map(entry -> entered(entry, files.getOrDefault(entry.id(), List.of()), names)),
                        Optional.ofNullable(revoked.get(each.id())).map(how -> revoked(how, names))))
                .toList();
    }

    private static EvidenceLine.Entered entered(
            Entry entry, List<FileRows.Stored> files, Map<AccountId, AccountName> names) {
        return new EvidenceLine.Entered(
                entry.id(),
                entry.number(),
                entry.remark(),
                new Signed(WaiverLines.name(names, entry.by()), entry.at()),
                entry.corrects(),
                files.stream().map(file -> file(file, names)).toList());
    }

    private static EvidenceFile file(FileRows.Stored file, Map<AccountId, AccountName> names) {
        return new EvidenceFile(
                file.id(),
                file.name(),
                file.type(),
                file.bytes(),
                file.sha256(),
                new Signed(
                        WaiverLines.name(names, file.added().by()), file.added().at()));
    }

    private static EvidenceLine.Revoked revoked(Revocation how, Map<AccountId, AccountName> names) {
        return new EvidenceLine.Revoked(
                how.from(), how.reason(), new Signed(WaiverLines.name(names, how.by()), how.at()));
    }

    private List<Remark> remarks(AccountId person) {
        List<RemarkRows.Stored> stored = rows.remarks().of(person);
        Map<AccountId, AccountName> names =
                people.names(stored.stream().map(RemarkRows.Stored::by).collect(Collectors.toSet()));
        return stored.stream()
                .map(each -> new Remark(each.words(), new Signed(WaiverLines.name(names, each.by()), each.at())))
                .toList();
    }
}
