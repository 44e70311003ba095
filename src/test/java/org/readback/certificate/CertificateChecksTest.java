package org.readback.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.TestAccounts;
import org.readback.base.UserError;
import org.readback.certificate.CertificateDesk.House;
import org.readback.certificate.Verdict.Known;
import org.readback.certificate.Verdict.Proof;
import org.readback.seal.RevocationList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

@AppTest
@WithAnonymousUser
class CertificateChecksTest extends SpringBrowserlessTest {
    @Autowired
    CertificateChecks checks;

    @Autowired
    Certificates certificates;

    @Autowired
    CertificateSettings settings;

    @Autowired
    CertificateDesk desk;

    @Autowired
    TestAccounts accounts;

    @Autowired
    SigningKeys keys;

    private final String address = "test-" + UUID.randomUUID();

    private Certificate issued(House house) {
        CertificateId id = desk.issue(house);
        try (var session = accounts.signIn(house.supervisor())) {
            return certificates.find(id).orElseThrow();
        }
    }

    @Test
    void qrTextShowsWhatThePaperSaysAndTheNumberAloneOnlyInitials() {
        Certificate certificate = issued(desk.house());

        Verdict whole = checks.check(certificate.issue().line(), address);
        Verdict byNumber = checks.check(certificate.number().toString().toLowerCase(java.util.Locale.ROOT), address);

        assertThat(whole).isInstanceOfSatisfying(Known.class, known -> {
            assertThat(known.state()).isEqualTo(CertificateState.VALID);
            assertThat(known.proof()).isEqualTo(Proof.SIGNATURE);
            assertThat(known.paper().name()).isEqualTo(certificate.holder().latin());
        });
        assertThat(byNumber).isInstanceOfSatisfying(Known.class, known -> {
            assertThat(known.proof()).isEqualTo(Proof.NUMBER);
            assertThat(known.paper().name()).isEqualTo("T… t…");
            assertThat(known.paper().on()).isEqualTo(certificate.award().on());
        });
    }

    @Test
    void forgedUnknownAndUnreadableAreToldApart() {
        Certificate certificate = issued(desk.house());
        String line = certificate.issue().line();

        assertThat(checks.check(line.replace("Use of Force", "Use of Horse"), address))
                .isEqualTo(new Verdict.Forged(certificate.number()));
        assertThat(checks.check(new org.readback.seal.CertificateNumber("NEVER", 2026, 1).toString(), address))
                .isInstanceOf(Verdict.Unknown.class);
        assertThat(checks.check("hello", address)).isInstanceOf(Verdict.Unreadable.class);
        assertThat(checks.check("x".repeat(100_000), address)).isInstanceOf(Verdict.Unreadable.class);
    }

    @Test
    void revokedAndReplacedAreKnownAtOnceAndOnTheSignedList() {
        House house = desk.house();
        Certificate first = issued(house);
        Certificate second;
        try (var session = accounts.signIn(house.supervisor())) {
            CertificateId newer = certificates.reissue(first.id(), Correction.none(first), "Spoiled");
            certificates.revoke(newer, "Another person");
            second = certificates.find(newer).orElseThrow();
        }

        assertThat(checks.check(first.issue().line(), address)).isInstanceOfSatisfying(Known.class, known -> {
            assertThat(known.state()).isEqualTo(CertificateState.REPLACED);
            assertThat(known.by()).contains(second.number());
        });
        assertThat(checks.check(second.issue().line(), address))
                .isInstanceOfSatisfying(
                        Known.class, known -> assertThat(known.state()).isEqualTo(CertificateState.REVOKED));
        RevocationList.Signed list = RevocationList.parse(new String(checks.revocationList(), StandardCharsets.UTF_8))
                .orElseThrow();
        assertThat(list.isSignedBy(keys.seals())).isTrue();
        assertThat(list.list().entries())
                .extracting(RevocationList.Entry::number)
                .contains(first.number(), second.number());
        assertThat(new String(checks.offlinePage(), StandardCharsets.UTF_8))
                .contains(first.number().toString(), second.number().toString());
    }

    @Test
    void whatAnOldKeySignedStaysGood() {
        House house = desk.house();
        Certificate before = issued(house);
        try (var session = accounts.signIn(house.supervisor())) {
            settings.changeKey();
        }

        Certificate after = issued(desk.house());

        assertThat(after.issue().line()).doesNotContain(before.issue().line().split("\\|", -1)[7]);
        for (Certificate each : java.util.List.of(before, after)) {
            assertThat(checks.check(each.issue().line(), address))
                    .isInstanceOfSatisfying(
                            Known.class, known -> assertThat(known.state()).isEqualTo(CertificateState.VALID));
        }
    }

    @Test
    void whoAsksTooOftenHasToWait() {
        for (int asked = 0; asked < CheckLimit.TIMES; asked++) checks.check("x", address);

        assertThatThrownBy(() -> checks.check("x", address)).isInstanceOf(UserError.class);
        assertThat(checks.check("x", address + "0")).isInstanceOf(Verdict.Unreadable.class);
    }
}
