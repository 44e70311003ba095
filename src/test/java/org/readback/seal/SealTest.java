package org.readback.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SealTest {
    private static final SealKey KEY = SealKey.generate(new SecureRandom());
    private static final SealKey OTHER = SealKey.generate(new SecureRandom());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /** RFC 8032, section 7.1: tests 1 to 3. */
    @ParameterizedTest
    @CsvSource({
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a, '',"
                + " e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c, 72,"
                + " 92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    })
    void publishedVectorsVerify(String key, String message, String signature) {
        var seal = new PublicSeal(base64(key));
        String text = new String(HexFormat.of().parseHex(message), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(seal.verifies(text, base64(signature))).isTrue();
        assertThat(seal.verifies(text + "x", base64(signature))).isFalse();
        assertThat(seal.verifies(text, base64("00" + signature.substring(2)))).isFalse();
        assertThat(seal.verifies(text, "not a signature")).isFalse();
    }

    private static String base64(String hex) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(HexFormat.of().parseHex(hex));
    }

    @Test
    void keyThatWasPutAwaySignsAsBefore() {
        SealKey again = SealKey.of(KEY.seal(), KEY.secret());

        assertThat(again.sign("text")).isEqualTo(KEY.sign("text"));
        assertThat(KEY.seal().fingerprint()).hasSize(64).startsWith(KEY.seal().id());
    }

    @Test
    void statementComesBackFromAMailAsItWasSigned() {
        SignedStatement signed =
                statement("Сәрсенова  Әйгерім", Optional.empty()).signed(KEY);

        String mailed = signed.text().replace("RB1|", "RB1|\r\n ").replace(" ", "\u00a0\n");

        assertThat(SignedStatement.parse(mailed))
                .contains(signed)
                .get()
                .satisfies(found -> assertThat(found.isSignedBy(List.of(OTHER.seal(), KEY.seal())))
                        .isTrue());
        assertThat(signed.isSignedBy(List.of(OTHER.seal()))).isFalse();
    }

    @Test
    void noCharacterOfASignedStatementCanBeChangedUnseen() {
        String text = statement("SERIKOV BEK", Optional.of(DAY.plusYears(2)))
                .signed(KEY)
                .text();

        for (int at = 0; at < text.length() - 1; at++) { // the last letter of base64 holds four unused bits
            char other = text.charAt(at) == '7' ? '8' : '7';
            String forged = text.substring(0, at) + other + text.substring(at + 1);
            assertThat(SignedStatement.parse(forged).filter(found -> found.isSignedBy(List.of(KEY.seal()))))
                    .as("%s", forged)
                    .isEmpty();
        }
    }

    @Test
    void barInATextCannotMoveItsNeighbours() {
        Statement statement = statement("A|B", Optional.empty());

        assertThat(statement.name()).isEqualTo("A/B");
        assertThat(Statement.parse(statement.text())).contains(statement);
    }

    private static Statement statement(String name, Optional<LocalDate> until) {
        return new Statement(
                new CertificateNumber("PTC", 2026, 42),
                name,
                "Use of Force",
                DAY,
                until,
                new Statement.Issuer("Training Centre", KEY.seal().id()));
    }

    @Test
    void everyWrongCharacterAndEverySwapOfANumberIsFound() {
        var random = new SplittableRandom(42);
        for (int round = 0; round < 200; round++) {
            var number = new CertificateNumber("PTC", 2000 + random.nextInt(100), 1 + random.nextInt(120_000));
            String written = number.toString();
            assertThat(CertificateNumber.read(written)).contains(number);
            for (int at = written.indexOf('-') + 1; at < written.length(); at++) {
                if (written.charAt(at) == '-') continue;
                char other = (char) ('0' + (written.charAt(at) + 1 + random.nextInt(8)) % 10);
                if (other == written.charAt(at)) continue;
                assertThat(CertificateNumber.read(written.substring(0, at) + other + written.substring(at + 1)))
                        .isEmpty();
            }
        }
    }

    @Test
    void numberIsReadAsPeopleTypeIt() {
        var number = new CertificateNumber("PTC", 2026, 42);

        assertThat(CertificateNumber.read(
                        number.toString().toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .contains(number);
        assertThat(CertificateNumber.read("")).isEmpty();
        assertThat(CertificateNumber.read("PTC-2026-00000-0")).isEmpty();
        assertThat(CertificateNumber.read("9".repeat(10_000))).isEmpty();
    }

    @Test
    void listIsTheSameWhoeverSortsItAndCannotBeShortened() {
        var revoked = new RevocationList.Entry(new CertificateNumber("PTC", 2026, 42), DAY, Optional.empty());
        var replaced = new RevocationList.Entry(
                new CertificateNumber("PTC", 2026, 7), DAY, Optional.of(new CertificateNumber("PTC", 2026, 50)));
        var issuer = new Statement.Issuer("Training Centre", KEY.seal().id());
        Instant made = Instant.parse("2026-11-23T09:15:00Z");

        var signed = new RevocationList(issuer, made, List.of(revoked, replaced)).signed(KEY);

        assertThat(signed).isEqualTo(new RevocationList(issuer, made, List.of(replaced, revoked)).signed(KEY));
        assertThat(RevocationList.parse(signed.text().replace("\n", "\r\n"))).contains(signed);
        assertThat(signed.isSignedBy(List.of(KEY.seal()))).isTrue();
        String shortened = signed.text().replaceFirst("PTC-2026-00042-. revoked 2026-11-23\n", "");
        assertThat(RevocationList.parse(shortened))
                .get()
                .satisfies(
                        list -> assertThat(list.isSignedBy(List.of(KEY.seal()))).isFalse());
        assertThat(RevocationList.parse("RBL1\nnothing")).isEmpty();
    }
}
