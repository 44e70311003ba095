package org.readback.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.readback.base.Centre;
import org.readback.base.ui.Translations;
import tools.jackson.databind.json.JsonMapper;

/** Puts script, style, keys and list into one file that asks for nothing from outside: its own policy forbids it, and
 * names by their digests the only scripts and the only style that may run. */
final class OfflinePage {
    /** Words that the script shows, in {@code certificate.offline}. */
    private static final List<String> TEXTS = List.of(
            "title",
            "text",
            "paste",
            "hint",
            "check",
            "photo",
            "list",
            "list.age",
            "list.old",
            "list.text",
            "list.newer",
            "list.taken",
            "list.older",
            "list.forged",
            "list.unreadable",
            "list.key",
            "keys",
            "keys.text",
            "number",
            "name",
            "course",
            "on",
            "until",
            "noend",
            "issuer",
            "state.valid",
            "state.valid.text",
            "state.expired",
            "state.expired.text",
            "state.revoked",
            "state.revoked.text",
            "state.replaced",
            "state.replaced.text",
            "state.forged",
            "state.forged.text",
            "state.unreadable",
            "state.unreadable.text",
            "state.key",
            "state.key.text",
            "state.number",
            "state.number.text");

    private static final String LIBRARY = file("tweetnacl-1.0.3.min.js");
    private static final String SCRIPT = file("offline.js");
    private static final String STYLE = file("offline.css");

    private OfflinePage() {}

    /** What differs from page to page.
     *
     * @param list signed, as a file holds it */
    record Contents(String issuer, String list, List<SigningKeyCard> keys, Translations texts) {}

    private record Key(String id, String key, String fingerprint, String made) {}

    static String html(Contents contents) {
        String policy = "default-src 'none'; script-src " + digest(LIBRARY) + " " + digest(SCRIPT) + "; style-src "
                + digest(STYLE) + "; img-src blob: data:; base-uri 'none'; form-action 'none'";
        String title = contents.texts().getTranslation("certificate.offline.title", Translations.ENGLISH);
        return file("offline.html")
                .replace("@POLICY@", policy)
                .replace("@TITLE@", title)
                .replace("@STYLE@", STYLE)
                .replace("@DATA@", data(contents))
                .replace("@NACL@", LIBRARY)
                .replace("@SCRIPT@", SCRIPT);
    }

    private static String data(Contents contents) {
        var data = new LinkedHashMap<String, Object>();
        data.put("issuer", contents.issuer());
        data.put("list", contents.list());
        data.put("keys", contents.keys().stream().map(OfflinePage::key).toList());
        var languages = new TreeMap<String, Map<String, String>>();
        for (Locale locale : Translations.LOCALES) {
            var words = new TreeMap<String, String>();
            TEXTS.forEach(key -> words.put(key, contents.texts().getTranslation("certificate.offline." + key, locale)));
            languages.put(locale.getLanguage(), words);
        }
        data.put("texts", languages);
        return JsonMapper.shared().writeValueAsString(data).replace("<", "\\u003c"); // ends no script
    }

    private static Key key(SigningKeyCard card) {
        return new Key(
                card.seal().id(),
                card.seal().key(),
                card.seal().fingerprint(),
                LocalDate.ofInstant(card.madeAt(), Centre.ZONE).toString());
    }

    private static String digest(String text) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(sha) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    private static String file(String name) {
        try (InputStream in = OfflinePage.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
