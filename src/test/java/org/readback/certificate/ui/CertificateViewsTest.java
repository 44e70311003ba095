package org.readback.certificate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.TestAccounts;
import org.readback.base.UserError;
import org.readback.certificate.Certificate;
import org.readback.certificate.CertificateDesk;
import org.readback.certificate.CertificateDesk.House;
import org.readback.certificate.CertificateFilter;
import org.readback.certificate.CertificateId;
import org.readback.certificate.CertificateSettings;
import org.readback.certificate.CertificateState;
import org.readback.certificate.Certificates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

@AppTest
@WithAnonymousUser
class CertificateViewsTest extends SpringBrowserlessTest {
    @Autowired
    CertificateDesk desk;

    @Autowired
    CertificateSettings settings;

    @Autowired
    Certificates certificates;

    @Autowired
    TestAccounts accounts;

    @Test
    void supervisorIssuesToThoseWhoAreTicked() {
        House house = desk.house();
        try (var session = accounts.signIn(house.supervisor())) {
            settings.write(desk.template());
            IssueView view = navigate(IssueView.class);
            IssuePane pane = find(IssuePane.class, view).single();
            test(pane.subject).selectItem("Use of Force and Rules of Engagement");
            runPendingSignalsTasks();
            assertThat(pane.people.chosen()).hasSize(1);
            assertThat(pane.save.getText()).isEqualTo("Issue 1 certificate");
            pane.fields.months.setValue(24);

            test(pane.save).click();

            runPendingSignalsTasks();
            assertThat(pane.done.getText()).isEqualTo("1 certificate was issued.");
            assertThat(pane.issued()).hasSize(1);
            assertThat(pane.people.chosen()).isEmpty();
            assertThat(certificates.list(CertificateFilter.ALL))
                    .singleElement()
                    .satisfies(made -> assertThat(made.award().title().byLanguage())
                            .containsEntry("kk", "Күш қолдану және оның қағидалары (ROE)"));
        }
    }

    @Test
    void listIsFilteredAndWhatIsTickedCanBeFetched() {
        House house = desk.house();
        CertificateId id = desk.issue(house);
        try (var session = accounts.signIn(house.supervisor())) {
            CertificatesView view = navigate(CertificatesView.class);
            runPendingSignalsTasks();
            assertThat(view.download.isVisible()).isFalse();

            view.list.grid.asMultiSelect().setValue(Set.of(certificates.find(id).orElseThrow()));
            runPendingSignalsTasks();

            assertThat(view.download.isVisible()).isTrue();
            assertThat(view.download.getText()).isEqualTo("Download 1 certificate");
            view.state.setValue(CertificateState.REVOKED);
            assertThat(view.list.isVisible()).isFalse();
            view.state.clear();
            test(view.words).setValue("use of force");
            assertThat(view.list.isVisible()).isTrue();
        }
    }

    @Test
    void certificateIsRevokedAndIssuedAnewOnItsOwnPage() {
        House house = desk.house();
        CertificateId id = desk.issue(house);
        try (var session = accounts.signIn(house.supervisor())) {
            navigate("certificates/" + id, CertificateView.class);
            test(find(Button.class).withId("reissue").single()).click();
            ReissueDialog again = find(ReissueDialog.class).single();
            again.latin.setValue("SERIKOVA AIGERIM");
            assertThatThrownBy(() -> test(again.save).click()).isInstanceOf(UserError.class);
            again.reason.setValue("Married");
            test(again.save).click();
            Certificate newer = certificates.find(id).orElseThrow().standing().replacedBy().stream()
                    .flatMap(other -> certificates.find(other.id()).stream())
                    .findFirst()
                    .orElseThrow();

            test(find(Button.class).withId("revoke").single()).click();
            RevokeDialog revoke = find(RevokeDialog.class).single();
            revoke.reason.setValue("Another person");
            test(revoke.save).click();

            assertThat(newer.holder().latin()).isEqualTo("SERIKOVA AIGERIM");
            assertThat(certificates.find(newer.id()).orElseThrow().on(desk.today()))
                    .isEqualTo(CertificateState.REVOKED);
        }
    }

    @Test
    void whatStandsOnCertificatesIsWrittenInThreeLanguages() {
        House house = desk.house();
        try (var session = accounts.signIn(house.supervisor())) {
            settings.write(desk.template());
            SettingsView view = navigate(SettingsView.class);
            view.issuer.in("kk").setValue("Бітімгерлер орталығы");
            view.series.setValue("ptc");
            assertThatThrownBy(() -> test(view.save).click()).isInstanceOf(UserError.class);
            view.series.setValue("PTC");

            test(view.save).click();

            assertThat(settings.template()).get().satisfies(template -> {
                assertThat(template.series()).isEqualTo("PTC");
                assertThat(template.issuer().byLanguage()).containsEntry("kk", "Бітімгерлер орталығы");
            });
            settings.write(desk.template());
        }
    }

    @Test
    void anybodyChecksWithoutSigningIn() {
        House house = desk.house();
        CertificateId id = desk.issue(house);
        String line;
        try (var session = accounts.signIn(house.supervisor())) {
            line = certificates.find(id).orElseThrow().issue().line();
        }
        CheckView view = navigate(CheckView.class);

        test(view.given).setValue(line);
        test(view.check).click();

        assertThat(view.result.getElement().getAttribute("data-state")).isEqualTo("VALID");
        assertThat(view.result.getElement().getTextRecursively()).contains("Valid", "Use of Force");
        test(view.given).setValue(line.replace("2026", "2025"));
        test(view.check).click();
        assertThat(view.result.getElement().getAttribute("data-state")).isIn("forged", "unreadable");
    }

    @Test
    void holderSeesTheirOwn() {
        House house = desk.house();
        desk.issue(house);
        try (var session = accounts.signIn(house.done())) {
            assertThat(navigate(MyCertificatesView.class).getElement().getTextRecursively())
                    .contains("Use of Force", "Valid");
        }
    }

    @Test
    void whoGotNoneIsToldHowTheyComeAbout() {
        try (var session = accounts.signIn(desk.house().other())) {
            assertThat(navigate(MyCertificatesView.class).getElement().getTextRecursively())
                    .contains("No certificate yet");
        }
    }

    @Test
    void unknownCertificateIsNotFound() {
        House house = desk.house();
        CertificateId theirs = desk.issue(desk.house());
        try (var session = accounts.signIn(house.supervisor())) {
            for (String address : new String[] {"x", UUID.randomUUID().toString(), theirs.toString()}) {
                assertThatThrownBy(() -> navigate("certificates/" + address, CertificateView.class))
                        .hasMessageContaining("MissingView");
            }
        }
    }
}
