package org.readback;

import static org.readback.account.Role.ADMINISTRATOR;
import static org.readback.account.Role.SUPERVISOR;
import static org.readback.account.Role.TRAINEE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readback.TwoHouses.Two;
import org.readback.audit.AuditFilter;
import org.readback.audit.AuditTrail;
import org.readback.base.LocalText;
import org.readback.certificate.CertificateFilter;
import org.readback.certificate.CertificateIssues;
import org.readback.certificate.Certificates;
import org.readback.certificate.Correction;
import org.readback.certificate.IssueOrder;
import org.readback.certificate.MyCertificates;
import org.readback.requirement.Subject;

/** The ways of asking for another's certificates, and for what the trail says of another's people. */
final class CertificateOwnership {
    private static final Subject COURSE = Subject.of("course:uf");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    static final List<OwnershipCase<?>> ALL = List.of(
            OwnershipCase.of(
                    Certificates.class,
                    "list(CertificateFilter)",
                    Set.of(SUPERVISOR),
                    (certificates, two) -> certificates.list(new CertificateFilter(
                            "", Optional.of(two.theirs().contingent()), Optional.empty(), Optional.empty()))),
            OwnershipCase.of(
                    Certificates.class,
                    "of(AccountId)",
                    Set.of(SUPERVISOR),
                    (certificates, two) -> certificates.of(two.theirs().trainee())),
            OwnershipCase.of(
                    Certificates.class,
                    "find(CertificateId)",
                    Set.of(SUPERVISOR),
                    (certificates, two) -> certificates.find(two.theirs().certificate())),
            OwnershipCase.of(
                    Certificates.class,
                    "pdf(Collection)",
                    Set.of(SUPERVISOR),
                    (certificates, two) -> certificates.pdf(List.of(two.theirs().certificate()))),
            OwnershipCase.act(
                    Certificates.class,
                    "revoke(CertificateId, String)",
                    Set.of(SUPERVISOR),
                    (certificates, two) -> certificates.revoke(two.theirs().certificate(), "No")),
            OwnershipCase.of(
                    Certificates.class,
                    "reissue(CertificateId, Correction, String)",
                    Set.of(SUPERVISOR),
                    (certificates, two) -> certificates.reissue(
                            two.theirs().certificate(), new Correction("A", "", "", Optional.empty()), "No")),
            OwnershipCase.of(
                    CertificateIssues.class,
                    "sheet(ContingentId, Subject)",
                    Set.of(SUPERVISOR),
                    (issues, two) -> issues.sheet(two.theirs().contingent(), COURSE)),
            OwnershipCase.of(
                    CertificateIssues.class,
                    "issue(IssueOrder)",
                    Set.of(SUPERVISOR),
                    (issues, two) -> issues.issue(order(two))),
            OwnershipCase.of(
                    MyCertificates.class,
                    "pdf(CertificateId)",
                    Set.of(TRAINEE),
                    (mine, two) -> mine.pdf(two.theirs().certificate())),
            OwnershipCase.of(
                    AuditTrail.class,
                    "newest(AuditFilter, int, int)",
                    Set.of(ADMINISTRATOR),
                    (trail, two) -> trail.newest(about(two), 0, 10)),
            OwnershipCase.of(
                    AuditTrail.class,
                    "export(AuditFilter)",
                    Set.of(ADMINISTRATOR),
                    (trail, two) -> trail.export(about(two)).entries()));

    private CertificateOwnership() {}

    private static AuditFilter about(Two two) {
        return new AuditFilter(
                "",
                "",
                "",
                AuditFilter.Days.ANY,
                Optional.of(two.theirs().contingent().contingentId()));
    }

    private static IssueOrder order(Two two) {
        return new IssueOrder(
                two.theirs().contingent(),
                COURSE,
                List.of(two.theirs().trainee()),
                new IssueOrder.Text(
                        new LocalText(Map.of("en", "A", "kk", "A", "ru", "A")), "", Optional.empty(), Optional.empty()),
                Optional.of(new IssueOrder.Decision(DAY, "", "Elsewhere")));
    }
}
