package org.readback.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.UserError;
import org.readback.certificate.CertificateDesk.House;
import org.readback.seal.SignedStatement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class CertificatesTest extends SpringBrowserlessTest {
    @Autowired
    Certificates certificates;

    @Autowired
    CertificateIssues issues;

    @Autowired
    CertificateSettings settings;

    @Autowired
    CertificateDesk desk;

    @Autowired
    SigningKeys keys;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcTemplate jdbc;

    private TestAccounts.Session session = () -> {};

    @SuppressWarnings("NullAway.Init") // set before each
    private House house;

    @BeforeEach
    void supervisorWritesWhatStandsOnThem() {
        house = desk.house();
        session = accounts.signIn(house.supervisor());
        settings.write(desk.template());
    }

    @AfterEach
    void leave() {
        session.close();
    }

    private IssueSheet sheet() {
        return issues.sheet(house.contingent(), CertificateDesk.COURSE).orElseThrow();
    }

    @Test
    void whoCompletedTheCourseIsDueUntilTheCertificateIsThere() {
        assertThat(sheet().candidates())
                .filteredOn(Candidate::isDue)
                .singleElement()
                .satisfies(due -> assertThat(due.holder().account()).isEqualTo(house.done()));

        List<CertificateId> issued = issues.issue(desk.order(house, house.done()));

        assertThat(sheet().candidates()).noneMatch(Candidate::isDue);
        Certificate one = certificates.find(issued.getFirst()).orElseThrow();
        assertThat(one.number().running()).isEqualTo(1);
        assertThat(one.award().ground().evidence()).isEqualTo("course:uf");
        assertThat(one.award().until()).contains(one.award().on().plusMonths(24));
        assertThat(one.issue().journal()).matches("\\d+:[0-9a-f]{64}");
        assertThat(SignedStatement.parse(one.issue().line()))
                .get()
                .satisfies(signed -> assertThat(signed.isSignedBy(keys.seals())).isTrue());
    }

    @Test
    void withoutEvidenceNobodyOfTheListGetsOneUnlessSomebodyDecides() {
        assertThatThrownBy(() -> issues.issue(desk.order(house, house.done(), house.other())))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.key()).isEqualTo("certificate.error.evidence"));
        assertThat(certificates.list(CertificateFilter.ALL)).isEmpty();

        issues.issue(desk.decided(house, desk.today().minusDays(10), house.done(), house.other()));

        assertThat(certificates.list(CertificateFilter.ALL)).hasSize(2).allSatisfy(each -> {
            assertThat(each.award().terms().result()).isEqualTo("91 %");
            assertThat(each.award().ground().reason()).isEqualTo("Completed elsewhere");
        });
    }

    @Test
    void passingAgainIsDueAgain() {
        issues.issue(desk.decided(house, desk.today().minusDays(200), house.done()));

        assertThat(sheet().candidates()).filteredOn(Candidate::isDue).hasSize(1);
        CertificateId newer = issues.issue(desk.order(house, house.done())).getFirst();

        assertThat(certificates.find(newer).orElseThrow().award().on())
                .isEqualTo(desk.today().minusDays(3));
        assertThat(certificates.list(
                        new CertificateFilter("", Optional.empty(), Optional.empty(), Optional.of(house.done()))))
                .hasSize(2)
                .allMatch(each -> each.on(desk.today()) == CertificateState.VALID);
    }

    @Test
    void whatIsRevokedOrReplacedStaysAndSaysSo() {
        List<CertificateId> two =
                issues.issue(desk.decided(house, desk.today().minusDays(10), house.done(), house.other()));

        certificates.revoke(two.getFirst(), "Found to be another person");
        Certificate old = certificates.find(two.getLast()).orElseThrow();
        CertificateId newer = certificates.reissue(
                two.getLast(),
                new Correction(
                        "SERIKOVA AIGERIM",
                        "Серікова Әйгерім",
                        "91 %",
                        old.award().until()),
                "Married");

        assertThat(certificates.find(two.getFirst()).orElseThrow().on(desk.today()))
                .isEqualTo(CertificateState.REVOKED);
        Certificate replaced = certificates.find(two.getLast()).orElseThrow();
        assertThat(replaced.on(desk.today())).isEqualTo(CertificateState.REPLACED);
        assertThat(replaced.holder()).isEqualTo(old.holder());
        Certificate now = certificates.find(newer).orElseThrow();
        assertThat(now.number().running()).isEqualTo(3);
        assertThat(now.holder().latin()).isEqualTo("SERIKOVA AIGERIM");
        assertThat(now.standing().replaces())
                .get()
                .satisfies(of -> assertThat(of.number()).isEqualTo(old.number()));
        assertThat(certificates.list(new CertificateFilter(
                        "", Optional.empty(), Optional.of(CertificateState.VALID), Optional.empty())))
                .containsExactly(now);
        for (CertificateId ended : two) {
            assertThatThrownBy(() -> certificates.revoke(ended, "Again")).isInstanceOf(UserError.class);
            assertThatThrownBy(() -> certificates.reissue(ended, Correction.none(now), "Again"))
                    .isInstanceOf(UserError.class);
        }
        assertThatThrownBy(() -> certificates.revoke(newer, " ")).isInstanceOf(UserError.class);
    }

    @Test
    void manyArePrintedInThreeLanguagesOnOnePageEach() throws IOException {
        List<CertificateId> two =
                issues.issue(desk.decided(house, desk.today().minusDays(10), house.done(), house.other()));

        byte[] pdf = certificates.pdf(two).orElseThrow();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            var text = new PDFTextStripper();
            text.setEndPage(1);
            assertThat(text.getText(document))
                    .contains("Certificate", "Сертификат", "Күш қолдану", "Применение силы", "Use of Force")
                    .contains(certificates
                            .find(two.getFirst())
                            .orElseThrow()
                            .number()
                            .toString())
                    .contains("Орталық бастығы", "Maj B. Sample", "91 %")
                    .contains(
                            "Demonstration: people and results are invented", "адамдар мен нәтижелер ойдан шығарылған");
        }
        certificates.revoke(two.getFirst(), "Mistake");
        settings.write(desk.template());
        assertThat(certificates.pdf(two))
                .hasValueSatisfying(again -> assertThat(again).isEqualTo(pdf));
    }

    @Test
    void othersNeitherSeeNorChangeThem() {
        CertificateId mine = issues.issue(desk.order(house, house.done())).getFirst();
        House theirs = desk.house();
        try (var other = accounts.signIn(theirs.supervisor())) {
            assertThat(certificates.list(CertificateFilter.ALL)).isEmpty();
            assertThat(certificates.find(mine)).isEmpty();
            assertThat(certificates.pdf(Set.of(mine))).isEmpty();
            assertThat(issues.sheet(house.contingent(), CertificateDesk.COURSE)).isEmpty();
            assertThatThrownBy(() -> certificates.revoke(mine, "No")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> issues.issue(desk.order(house, house.done())))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> issues.issue(desk.order(theirs, house.done())))
                    .isInstanceOf(AccessDeniedException.class);
        }
        try (var trainee = accounts.signIn(house.done())) {
            assertThatThrownBy(() -> certificates.find(mine)).isInstanceOf(AccessDeniedException.class);
        }
        try (var administrator = accounts.signIn(accounts.fresh(Role.ADMINISTRATOR))) {
            assertThatThrownBy(() -> settings.changeKey()).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void applicationCanChangeNothingThatWasIssued() {
        for (String table : List.of("certificate", "certificate_revocation", "certificate_template", "signing_key")) {
            for (String change : List.of(
                    "delete from " + table,
                    "truncate " + table + " cascade",
                    "update " + table + " set " + column(table))) {
                assertThatThrownBy(() -> jdbc.execute(change))
                        .as(change)
                        .isInstanceOf(DataAccessException.class)
                        .rootCause()
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private static String column(String table) {
        return switch (table) {
            case "certificate" -> "statement = ''";
            case "certificate_revocation" -> "reason = 'x'";
            case "certificate_template" -> "wording = '{}'";
            default -> "public_key = ''";
        };
    }
}
