package org.readback.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.Centre;
import org.readback.base.LocalText;
import org.readback.certificate.CertificateTemplate.Signatory;
import org.readback.contingent.ContingentId;
import org.readback.course.LessonProgress;
import org.readback.requirement.Subject;
import org.readback.training.TestTraining;
import org.springframework.stereotype.Component;

/** A supervisor's desk on which certificates can be issued. */
@Component
public class CertificateDesk {
    public static final Subject COURSE = Subject.of("course:uf");

    private final CertificateSettings settings;
    private final CertificateIssues issues;
    private final TestAccounts accounts;
    private final TestTraining training;
    private final LessonProgress lessons;

    CertificateDesk(
            CertificateSettings settings,
            CertificateIssues issues,
            TestAccounts accounts,
            TestTraining training,
            LessonProgress lessons) {
        this.settings = settings;
        this.issues = issues;
        this.accounts = accounts;
        this.training = training;
        this.lessons = lessons;
    }

    /** A contingent of two: one has completed the course, the other has not. */
    public record House(AccountId supervisor, ContingentId contingent, AccountId done, AccountId other) {}

    public House house() {
        var supervisor = accounts.fresh(Role.SUPERVISOR);
        var done = accounts.fresh(Role.TRAINEE);
        var other = accounts.fresh(Role.TRAINEE);
        complete(done);
        return new House(supervisor, training.contingent(List.of(supervisor), done, other), done, other);
    }

    public void complete(AccountId person) {
        lessons.courses().stream()
                .filter(course -> course.id().courseId().equals(COURSE.code()))
                .flatMap(course -> course.lessons().stream())
                .forEach(lesson -> lessons.simulate(
                        person,
                        lesson.id(),
                        1,
                        today().minusDays(3).atStartOfDay(Centre.ZONE).toInstant()));
    }

    public LocalDate today() {
        return training.today();
    }

    /** Of a series that no other test uses. */
    public CertificateTemplate template() {
        String series = ThreadLocalRandom.current()
                .ints(6, 'A', 'Z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return new CertificateTemplate(
                series,
                three("Peacekeeping Training Centre", "Бітімгершілік оқу орталығы", "Центр подготовки миротворцев"),
                three("Almaty", "Алматы", "Алматы"),
                new Signatory("Col A. Example", three("Head of the centre", "Орталық бастығы", "Начальник центра")),
                new Signatory(
                        "Maj B. Sample",
                        three("Head of training", "Оқу бөлімінің бастығы", "Начальник учебной части")));
    }

    public static LocalText three(String en, String kk, String ru) {
        return new LocalText(Map.of("en", en, "kk", kk, "ru", ru));
    }

    public IssueOrder order(House house, AccountId... people) {
        return new IssueOrder(
                house.contingent(),
                COURSE,
                List.of(people),
                new IssueOrder.Text(
                        three("Use of Force", "Күш қолдану", "Применение силы"),
                        "Specimen standard, 2017",
                        Optional.empty(),
                        Optional.of(24)),
                Optional.empty());
    }

    /** The same, decided by the supervisor. */
    public IssueOrder decided(House house, LocalDate on, AccountId... people) {
        IssueOrder order = order(house, people);
        return new IssueOrder(
                order.contingent(),
                order.subject(),
                order.people(),
                order.about(),
                Optional.of(new IssueOrder.Decision(on, "91 %", "Completed elsewhere")));
    }

    /** Signed by the supervisor of the house, to the one who has completed the course. */
    public CertificateId issue(House house) {
        try (var session = accounts.signIn(house.supervisor())) {
            settings.write(template());
            return issues.issue(order(house, house.done())).getFirst();
        }
    }

    /** To somebody who has no evidence. */
    public CertificateId decide(AccountId supervisor, ContingentId contingent, AccountId person) {
        var house = new House(supervisor, contingent, person, person);
        try (var session = accounts.signIn(supervisor)) {
            settings.write(template());
            return issues.issue(decided(house, today().minusDays(10), person)).getFirst();
        }
    }
}
