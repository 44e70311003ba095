package org.readback.certificate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.base.LocalText;
import org.readback.base.UserError;
import org.readback.certificate.Candidate.Earned;
import org.readback.certificate.IssueOrder.Decision;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.ContingentId;
import org.readback.contingent.RollMember;
import org.readback.course.LessonProgress;
import org.readback.identity.PersonName;
import org.readback.profile.SubjectTitles;
import org.readback.requirement.Subject;
import org.readback.requirement.Subject.Kind;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues certificates to members of a contingent, many at once. */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class CertificateIssues {
    private static final int MOST_MONTHS = 600;
    private static final int MINUTES = 60;

    private final Earnings earnings;
    private final CertificateRows rows;
    private final Issuing issuing;
    private final About about;

    CertificateIssues(Earnings earnings, CertificateRows rows, Issuing issuing, About about) {
        this.earnings = earnings;
        this.rows = rows;
        this.issuing = issuing;
        this.about = about;
    }

    /** What subjects are called and what a course takes; and who asks. */
    @Component
    record About(SubjectTitles titles, LessonProgress courses, Whose whose) {}

    /** The contingents that the person signed in looks after. */
    @Transactional(readOnly = true)
    public List<ContingentCard> contingents() {
        return about.whose().contingents();
    }

    /** All that certificates can be about. */
    @Transactional(readOnly = true)
    public SortedMap<Subject, LocalText> subjects() {
        var certified = new TreeMap<Subject, LocalText>();
        about.titles().known().forEach((subject, title) -> {
            if (Earnings.isCertified(subject)) certified.put(subject, title);
        });
        return certified;
    }

    /** Empty if there is no such contingent, or if others look after it. */
    @Transactional(readOnly = true)
    public Optional<IssueSheet> sheet(ContingentId id, Subject subject) {
        return about.whose().contingent(id).map(card -> sheet(card, subject));
    }

    private IssueSheet sheet(ContingentCard contingent, Subject subject) {
        LocalDate today = issuing.today();
        List<RollMember> members = about.whose().members(contingent.id(), today);
        List<AccountId> people = members.stream().map(RollMember::account).toList();
        Map<AccountId, Map<Subject, Earned>> earned = earnings.of(people);
        Map<AccountId, List<Certificate>> standing = rows.of(people).stream()
                .filter(each ->
                        each.award().subject().equals(subject.toString()) && each.on(today) == CertificateState.VALID)
                .collect(Collectors.groupingBy(each -> each.holder().account()));
        List<Candidate> candidates = members.stream()
                .map(member -> candidate(
                        member,
                        Optional.ofNullable(
                                earned.getOrDefault(member.account(), Map.of()).get(subject)),
                        standing.getOrDefault(member.account(), List.of())))
                .toList();
        return new IssueSheet(contingent, subject, title(subject), hours(subject), candidates);
    }

    private LocalText title(Subject subject) {
        return about.titles().of(List.of(subject)).getOrDefault(subject, new LocalText(Map.of("en", subject.code())));
    }

    private Optional<BigDecimal> hours(Subject subject) {
        if (subject.kind() != Kind.COURSE) return Optional.empty();
        return about.courses().courses().stream()
                .filter(course -> course.id().courseId().equals(subject.code()))
                .map(course -> course.lessons().stream()
                        .mapToInt(lesson -> lesson.minutes())
                        .sum())
                .map(minutes -> BigDecimal.valueOf(Math.ceilDiv(minutes, MINUTES)))
                .filter(hours -> hours.signum() > 0)
                .findFirst();
    }

    private static Candidate candidate(RollMember member, Optional<Earned> earned, List<Certificate> standing) {
        return new Candidate(
                new Holder(
                        member.account(),
                        member.listName(),
                        member.cyrillic().map(PersonName::toString).orElse("")),
                (member.rank() + " " + member.listName()).strip(),
                member.subUnit().toString(),
                earned,
                standing.stream()
                        .filter(each -> earned.isEmpty()
                                || !each.award().on().isBefore(earned.get().on()))
                        .map(Certificate::number)
                        .findFirst());
    }

    /** Issues them in the order of the list.
     *
     * @throws UserError if one of the people has no evidence and nobody decided otherwise, or if what is asked would be
     *     over already */
    public List<CertificateId> issue(IssueOrder order) {
        IssueSheet sheet = sheet(order.contingent(), order.subject())
                .orElseThrow(() -> new AccessDeniedException("Not a contingent of theirs."));
        Map<AccountId, Candidate> candidates = sheet.candidates().stream()
                .collect(Collectors.toMap(each -> each.holder().account(), Function.identity()));
        IssueOrders.check(order, issuing.today(), MOST_MONTHS);
        var all = new ArrayList<NewCertificate>();
        for (AccountId person : order.people()) {
            Candidate candidate = candidates.get(person);
            if (candidate == null) throw new AccessDeniedException("Not a member of the contingent.");
            all.add(NewCertificate.of(candidate.holder(), award(order, candidate)));
        }
        return issuing.issue(all, about.whose().me());
    }

    private Award award(IssueOrder order, Candidate candidate) {
        LocalDate on = order.decision()
                .map(Decision::on)
                .or(() -> candidate.earned().map(Earned::on))
                .orElseThrow(() -> new UserError("certificate.error.evidence", candidate.name()));
        Optional<LocalDate> until = order.about().months().map(on::plusMonths);
        if (until.filter(issuing.today()::isAfter).isPresent()) {
            throw new UserError("certificate.error.over", candidate.name());
        }
        return new Award(
                order.subject().toString(),
                order.about().title(),
                new Award.Terms(
                        order.about().standard().strip(),
                        order.about().hours(),
                        order.decision()
                                .map(Decision::result)
                                .or(() -> candidate.earned().map(Earned::result))
                                .orElse("")
                                .strip()),
                on,
                until,
                new Award.Ground(
                        order.decision().isPresent()
                                ? ""
                                : candidate.earned().map(Earned::evidence).orElse(""),
                        order.decision().map(Decision::reason).orElse("").strip()));
    }
}
