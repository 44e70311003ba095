package org.readback.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readback.base.ui.NodeScript;
import org.readback.base.ui.Translations;
import org.readback.seal.CertificateNumber;
import org.readback.seal.RevocationList;
import org.readback.seal.RevocationList.Entry;
import org.readback.seal.SealKey;
import org.readback.seal.Statement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page is made by Java and judged by its own script, in the Node that builds the front end. */
class OfflinePageTest {
    private static final SealKey KEY = SealKey.generate(new SecureRandom());
    private static final SealKey STRANGER = SealKey.generate(new SecureRandom());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Instant MADE = Instant.parse("2026-11-23T09:15:00Z");
    private static final Pattern SCRIPTS = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);

    private static final RevocationList.Signed LIST = list(MADE, KEY);
    private static final String PAGE = OfflinePage.html(new OfflinePage.Contents(
            "Centre </script>", LIST.text(), List.of(new SigningKeyCard(KEY.seal(), MADE)), new Translations()));
    private static JsonNode found = JsonMapper.shared().createObjectNode();

    private static CertificateNumber number(int running) {
        return new CertificateNumber("PTC", 2026, running);
    }

    private static RevocationList.Signed list(Instant made, SealKey key) {
        return new RevocationList(
                        new Statement.Issuer("Centre", key.seal().id()),
                        made,
                        List.of(
                                new Entry(number(2), DAY, Optional.empty()),
                                new Entry(number(3), DAY, Optional.of(number(9)))))
                .signed(key);
    }

    private static String line(int running, Optional<LocalDate> until, SealKey key) {
        return new Statement(
                        number(running),
                        "ӘБІШЕВА Қыздарай",
                        "Use of Force",
                        DAY,
                        until,
                        new Statement.Issuer("Centre", key.seal().id()))
                .signed(key)
                .text();
    }

    private static final String TRY = """
        const list = Readback.list(lists.good, keys);
        const judged = {};
        for (const [name, text] of Object.entries(given)) {
          judged[name] = Readback.judge(text, keys, list, name === 'expired' ? '2026-11-24' : '2026-11-23');
        }
        const read = {};
        for (const [name, text] of Object.entries(lists)) read[name] = Readback.list(text, keys).state;
        const base64 = (hex) => Buffer.from(hex, 'hex').toString('base64url');
        const vector = (key, text, signature) => Readback.verifies(base64(key), text, base64(signature));
        const rfc = [
          vector('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', '',
            'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b'),
          vector('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c', 'r',
            '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00'),
          vector('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c', 's',
            '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00'),
        ];
        console.log(JSON.stringify({judged, read, made: list.made, rfc}));
        """;

    @BeforeAll
    static void judge() throws IOException, InterruptedException {
        String good = line(1, Optional.of(DAY), KEY);
        Map<String, String> given = Map.of(
                "good", good,
                "mailed", " " + good.replace(" ", "\n") + "\r\n",
                "endless", line(1, Optional.empty(), KEY),
                "expired", line(1, Optional.of(DAY), KEY),
                "revoked", line(2, Optional.empty(), KEY),
                "replaced", line(3, Optional.empty(), KEY),
                "forged", good.replace("Қыздарай", "Қыздарбек"),
                "stranger", line(1, Optional.empty(), STRANGER),
                "number", number(2).toString().toLowerCase(java.util.Locale.ROOT),
                "nothing", "hello");
        Map<String, String> lists = Map.of(
                "good", LIST.text().replace("\n", "\r\n"),
                "shortened", LIST.text().replaceFirst("PTC-2026-00002-. revoked 2026-11-23\n", ""),
                "stranger", list(MADE, STRANGER).text(),
                "nothing", "hello");
        JsonMapper json = JsonMapper.shared();
        String scripts = SCRIPTS.matcher(PAGE)
                .results()
                .map(script -> script.group(1))
                .reduce("", (all, one) -> all + "\n" + one);
        String keys = json.writeValueAsString(
                List.of(Map.of("id", KEY.seal().id(), "key", KEY.seal().key())));
        found = NodeScript.run("globalThis.self = globalThis;\nconst Readback = new Function("
                + json.writeValueAsString(scripts) + " + '\\nreturn Readback;')();\nconst keys = " + keys + ", given = "
                + json.writeValueAsString(given) + ", lists = " + json.writeValueAsString(lists) + ";\n" + TRY);
    }

    private static String state(String name) {
        return found.path("judged").path(name).path("state").asString();
    }

    @Test
    void scriptVerifiesThePublishedVectors() {
        assertThat(found.path("rfc").toString()).isEqualTo("[true,true,false]");
    }

    @Test
    void goodOnesAreGoodUntilTheirLastDayIsOver() {
        assertThat(state("good")).isEqualTo("valid");
        assertThat(state("mailed")).isEqualTo("valid");
        assertThat(state("endless")).isEqualTo("valid");
        assertThat(state("expired")).isEqualTo("expired");
        assertThat(found.path("judged").path("good").path("name").asString()).isEqualTo("ӘБІШЕВА Қыздарай");
    }

    @Test
    void forgedOnesAndThoseOfStrangersAreRefused() {
        assertThat(state("forged")).isEqualTo("forged");
        assertThat(state("stranger")).isEqualTo("key");
        assertThat(state("nothing")).isEqualTo("unreadable");
    }

    @Test
    void revokedOnesAreFoundOnTheListByTextAndByNumber() {
        assertThat(state("revoked")).isEqualTo("revoked");
        assertThat(state("number")).isEqualTo("revoked");
        assertThat(state("replaced")).isEqualTo("replaced");
        assertThat(found.path("judged").path("replaced").path("by").asString())
                .isEqualTo(number(9).toString());
    }

    @Test
    void onlyAListAsItWasSignedIsTaken() {
        assertThat(found.path("read").path("good").asString()).isEqualTo("good");
        assertThat(found.path("made").asString()).isEqualTo(MADE.toString());
        assertThat(found.path("read").path("shortened").asString()).isEqualTo("forged");
        assertThat(found.path("read").path("stranger").asString()).isEqualTo("key");
        assertThat(found.path("read").path("nothing").asString()).isEqualTo("unreadable");
    }

    @Test
    void pageAsksForNothingFromOutsideAndRunsNothingButItsOwnScripts() throws Exception {
        assertThat(PAGE).doesNotContain("http://", "https://", "src=", "@import", "url(");
        List<String> scripts =
                SCRIPTS.matcher(PAGE).results().map(script -> script.group(1)).toList();
        assertThat(scripts).hasSize(2);
        for (String script : scripts) {
            String sha = Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
            assertThat(PAGE).contains("'sha256-" + sha + "'");
        }
        assertThat(PAGE).contains("default-src 'none'").contains("Centre \\u003c/script>");
    }
}
