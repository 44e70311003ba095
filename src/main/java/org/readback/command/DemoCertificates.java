package org.readback.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.account.WorkAs;
import org.readback.base.LocalText;
import org.readback.certificate.Candidate;
import org.readback.certificate.Certificate;
import org.readback.certificate.CertificateId;
import org.readback.certificate.CertificateIssues;
import org.readback.certificate.CertificateSettings;
import org.readback.certificate.CertificateTemplate;
import org.readback.certificate.CertificateTemplate.Signatory;
import org.readback.certificate.Certificates;
import org.readback.certificate.Correction;
import org.readback.certificate.IssueOrder;
import org.readback.certificate.IssueSheet;
import org.readback.contingent.ContingentCard;
import org.readback.requirement.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Certificates of an invented centre for some of those who completed the law course: one revoked, one replaced. */
@Component
class DemoCertificates {
    private static final Subject COURSE = Subject.of("course:uf");
    /** In each contingent: enough to fill a list. */
    private static final int MOST = 24;

    private static final int MONTHS = 24;

    private final CertificateSettings settings;
    private final CertificateIssues issues;
    private final Certificates certificates;
    private final WorkAs workAs;
    private final TransactionTemplate transaction;

    DemoCertificates(
            CertificateSettings settings,
            CertificateIssues issues,
            Certificates certificates,
            WorkAs workAs,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.issues = issues;
        this.certificates = certificates;
        this.workAs = workAs;
        this.transaction = transaction;
    }

    /** All of it or nothing; what is there is left alone. */
    void issue(AccountId supervisor) {
        workAs.person(
                supervisor,
                () -> transaction.execute(_ -> {
                    if (settings.template().isEmpty()) {
                        settings.write(template());
                        issueAll();
                    }
                    return supervisor;
                }));
    }

    private void issueAll() {
        List<CertificateId> issued = issues.contingents().stream()
                .map(ContingentCard::id)
                .flatMap(contingent -> issues.sheet(contingent, COURSE).stream())
                .flatMap(sheet -> issue(sheet).stream())
                .toList();
        if (issued.size() < 2) return;
        certificates.revoke(issued.getFirst(), "Issued to the wrong person");
        Certificate old = certificates.find(issued.get(1)).orElseThrow();
        certificates.reissue(old.id(), Correction.none(old), "The paper was spoiled by water");
    }

    private List<CertificateId> issue(IssueSheet sheet) {
        List<AccountId> due = sheet.candidates().stream()
                .filter(Candidate::isDue)
                .limit(MOST)
                .map(candidate -> candidate.holder().account())
                .toList();
        if (due.isEmpty()) return List.of();
        return issues.issue(new IssueOrder(
                sheet.contingent().id(),
                COURSE,
                due,
                new IssueOrder.Text(
                        sheet.title(), "Specimen course, not approved by anybody", sheet.hours(), Optional.of(MONTHS)),
                Optional.empty()));
    }

    private static CertificateTemplate template() {
        return new CertificateTemplate(
                "DEMO",
                three("Invented Training Centre", "Ойдан шығарылған даярлау орталығы", "Вымышленный учебный центр"),
                three("Karana", "Карана", "Карана"),
                new Signatory("Col A. Bekova", three("Head of the centre", "Орталық бастығы", "Начальник центра")),
                new Signatory(
                        "Maj M. Ospanov",
                        three("Head of the training section", "Оқу бөлімінің бастығы", "Начальник учебной части")));
    }

    private static LocalText three(String en, String kk, String ru) {
        return new LocalText(Map.of("en", en, "kk", kk, "ru", ru));
    }
}
