package org.readback.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.account.CurrentAccount;
import org.readback.account.Right;
import org.readback.base.UserError;
import org.readback.contingent.ContingentId;
import org.readback.contingent.RollMember;
import org.readback.contingent.Rolls;
import org.readback.profile.SubjectTitles;
import org.readback.requirement.CommonSubjects;
import org.readback.requirement.Evidence;
import org.readback.requirement.Measure;
import org.readback.requirement.Subject;
import org.readback.requirement.Subject.Kind;
import org.readback.requirement.Threshold.Basis;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Results, documents and levels that staff enters about people in their reach. Nothing is changed: what was wrong is
 * revoked with a reason. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SUPERVISOR', 'INSTRUCTOR')")
public class EvidenceEntries {
    /** A course or a test is one that was taken elsewhere. */
    private static final Set<Kind> ENTERED = Set.of(Kind.PRACTICAL, Kind.DOCUMENT, Kind.COURSE, Kind.TEST);

    private final Desk desk;
    private final EntryRows rows;
    private final RevocationRows revocations;
    private final EvidenceBook book;
    private final Places places;

    /** Whose people there are, what can be entered about them, and of whom a score is asked. */
    @Component
    record Places(Rolls rolls, SubjectTitles titles, AskedScores scores) {}

    EvidenceEntries(Desk desk, EntryRows rows, RevocationRows revocations, EvidenceBook book, Places places) {
        this.desk = desk;
        this.rows = rows;
        this.revocations = revocations;
        this.book = book;
        this.places = places;
    }

    /** Empty if there is none, or if the person signed in does not look after it: the two look alike. */
    @Transactional(readOnly = true)
    public Optional<EntrySheet> sheet(ContingentId contingent) {
        CurrentAccount me = desk.me();
        if (!places.rolls().maySee(me, contingent)) return Optional.empty();
        return places.rolls().card(contingent).map(card -> {
            var subjects = new TreeMap<>(places.titles().known());
            subjects.keySet().removeIf(subject -> !ENTERED.contains(subject.kind()));
            return new EntrySheet(card, places.rolls().seenBy(me, contingent, desk.today()), subjects);
        });
    }

    /** The newest that each member of a contingent has of a subject, as far as it stands today; empty for contingents
     * that the person signed in does not look after. */
    @Transactional(readOnly = true)
    public Map<AccountId, Evidence> newest(ContingentId contingent, Subject subject) {
        LocalDate today = desk.today();
        List<AccountId> people = places.rolls().seenBy(desk.me(), contingent, today).stream()
                .map(RollMember::account)
                .toList();
        return book.of(people).entrySet().stream()
                .flatMap(each -> each.getValue().evidence().stream()
                        .filter(one -> one.subject().equals(subject) && one.stands(today))
                        .max(Comparator.comparing(Evidence::on).thenComparing(Evidence::id))
                        .map(one -> Map.entry(each.getKey(), one))
                        .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** All of them, or none.
     *
     * @throws AccessDeniedException if one is out of reach
     * @throws UserError if something is missing or cannot be, or stands there already */
    public void enter(NewEntries entered) {
        if (entered.lines().isEmpty()) throw new UserError("evidence.error.nothing");
        desk.requireOthers(entered.lines().stream().map(NewEntry::person).toList());
        entered.lines().forEach(line -> check(entered.subject(), entered.issuer(), line));
        places.scores().require(entered.subject(), entered.lines(), desk.today());
        requireNew(entered);
        rows.add(entered.lines().stream()
                .map(line -> entry(entered.subject(), entered.issuer(), line, Optional.empty()))
                .toList());
        entered.lines()
                .forEach(line -> desk.tell(
                        "evidence-entered",
                        line.person(),
                        entered.subject() + " " + line.outcome() + " " + line.on() + ", " + entered.issuer()));
    }

    private void check(Subject subject, String issuer, NewEntry line) {
        if (!ENTERED.contains(subject.kind())) throw new UserError("evidence.error.subject");
        if (line.outcome() == Outcome.FAILED && (subject.kind() == Kind.DOCUMENT || subject.kind() == Kind.COURSE)) {
            throw new UserError("evidence.error.failed");
        }
        if (issuer.isEmpty() || issuer.length() > NewEntries.LONGEST_ISSUER) {
            throw new UserError("evidence.error.issuer", NewEntries.LONGEST_ISSUER);
        }
        if (line.number().length() > NewEntry.LONGEST_NUMBER || line.remark().length() > NewEntry.LONGEST_REMARK) {
            throw new UserError("evidence.error.long", NewEntry.LONGEST_NUMBER, NewEntry.LONGEST_REMARK);
        }
        if (line.percent()
                .filter(share -> subject.kind() != Kind.TEST || !(share >= 0 && share <= 100))
                .isPresent()) {
            throw new UserError("evidence.error.percent");
        }
        checkDays(line.on(), line.until());
    }

    private void checkDays(LocalDate on, Optional<LocalDate> until) {
        if (on.isAfter(desk.today())) throw new UserError("evidence.error.future");
        if (until.filter(on::isAfter).isPresent()) throw new UserError("evidence.error.until");
    }

    /** The same person, subject, day and result twice is one click too many. */
    private void requireNew(NewEntries entered) {
        List<AccountId> people = entered.lines().stream().map(NewEntry::person).toList();
        if (new HashSet<>(people).size() < people.size()) throw new UserError("evidence.error.twice");
        Map<AccountId, Set<String>> revoked = revocations.of(people).stream()
                .collect(Collectors.groupingBy(
                        Revocation::person, Collectors.mapping(Revocation::evidence, Collectors.toSet())));
        Map<AccountId, List<Entry>> before = rows.of(people).stream()
                .filter(each -> each.subject().equals(entered.subject()))
                .filter(each -> !revoked.getOrDefault(each.person(), Set.of())
                        .contains(each.id().evidence()))
                .collect(Collectors.groupingBy(Entry::person));
        for (NewEntry line : entered.lines()) {
            boolean known = before.getOrDefault(line.person(), List.of()).stream()
                    .anyMatch(each -> each.on().equals(line.on())
                            && each.number().equals(line.number())
                            && each.measure().equals(line.measure()));
            if (known) throw new UserError("evidence.error.known");
        }
    }

    private Entry entry(Subject subject, String issuer, NewEntry line, Optional<EntryId> corrects) {
        return new Entry(
                new EntryId(UUID.randomUUID()),
                line.person(),
                subject,
                line.measure(),
                line.on(),
                line.until(),
                line.number(),
                issuer,
                line.remark(),
                corrects,
                desk.me().id(),
                desk.clock().instant());
    }

    /** Levels, one a skill; the person signed in is the rater.
     *
     * @throws AccessDeniedException without the right to rate, or if the person is out of reach */
    public void rate(NewRating rating) {
        if (!desk.signedIn().may(Right.RATE_STANAG)) throw new AccessDeniedException("Not a rater.");
        desk.requireOthers(Set.of(rating.person()));
        if (rating.levels().isEmpty()) throw new UserError("evidence.error.nothing");
        if (!CommonSubjects.SKILLS.containsAll(rating.levels().keySet())) throw new UserError("evidence.error.subject");
        if (rating.remark().length() > NewEntry.LONGEST_REMARK) {
            throw new UserError("evidence.error.long", NewEntry.LONGEST_NUMBER, NewEntry.LONGEST_REMARK);
        }
        checkDays(rating.on(), rating.until());
        CurrentAccount me = desk.me();
        rows.add(CommonSubjects.SKILLS.stream()
                .filter(rating.levels()::containsKey)
                .map(skill -> rated(rating, skill, me))
                .toList());
        desk.tell(
                "level-rated",
                rating.person(),
                CommonSubjects.SKILLS.stream()
                                .filter(rating.levels()::containsKey)
                                .map(skill -> skill + " " + rating.levels().get(skill))
                                .collect(Collectors.joining(", "))
                        + ", " + rating.on());
    }

    private Entry rated(NewRating rating, String skill, CurrentAccount rater) {
        return new Entry(
                new EntryId(UUID.randomUUID()),
                rating.person(),
                new Subject(Kind.LANGUAGE, skill),
                new Measure.Held(Objects.requireNonNull(rating.levels().get(skill)), Basis.RATED),
                rating.on(),
                rating.until(),
                "",
                rater.displayName(),
                rating.remark(),
                Optional.empty(),
                rater.id(),
                desk.clock().instant());
    }

    /** Takes back what a person can show, whoever found it: an entry, an attempt, a course.
     *
     * @param evidence its id
     * @param from the first day on which it is not good: from the day it was obtained, if it never was, to today
     * @throws UserError if there is no such evidence, or it is revoked already */
    public void revoke(AccountId person, String evidence, LocalDate from, String reason) {
        desk.requireOthers(Set.of(person));
        Evidence found = book.of(person).evidence().stream()
                .filter(each -> each.id().equals(evidence))
                .min(Comparator.comparing(Evidence::on))
                .orElseThrow(() -> new UserError("evidence.error.unknown"));
        if (isRating(found) && !desk.signedIn().may(Right.RATE_STANAG)) throw new UserError("evidence.error.rater");
        if (from.isBefore(found.on()) || from.isAfter(desk.today())) throw new UserError("evidence.error.from");
        String said = desk.reason(reason);
        var revocation = new Revocation(
                person, evidence, from, said, desk.me().id(), desk.clock().instant());
        if (found.revokedOn().isPresent() || !revocations.add(revocation))
            throw new UserError("evidence.error.revoked");
        desk.tell("evidence-revoked", person, found.subject() + " " + evidence + " " + from + ": " + said);
    }

    private static boolean isRating(Evidence found) {
        return found.measure() instanceof Measure.Held held && held.basis() == Basis.RATED;
    }

    /** Revokes an entry from its first day on and enters the right one in its place.
     *
     * @throws UserError as {@link #enter} and {@link #revoke}; also if it is a rating, which is given again instead */
    public void correct(Correction correction) {
        Entry wrong = rows.find(correction.wrong())
                .filter(each -> each.person().equals(correction.right().person()))
                .orElseThrow(() -> new UserError("evidence.error.unknown"));
        desk.requireOthers(Set.of(wrong.person()));
        if (wrong.subject().kind() == Kind.LANGUAGE) throw new UserError("evidence.error.subject");
        check(wrong.subject(), correction.issuer(), correction.right());
        places.scores().require(wrong.subject(), List.of(correction.right()), desk.today());
        revoke(wrong.person(), wrong.id().evidence(), wrong.on(), correction.reason());
        rows.add(List.of(
                entry(wrong.subject(), correction.issuer(), correction.right(), Optional.of(correction.wrong()))));
        desk.tell(
                "evidence-entered",
                wrong.person(),
                wrong.subject() + " " + correction.right().outcome() + " "
                        + correction.right().on() + ", " + correction.issuer());
    }
}
