package org.readback.certificate;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.base.ForModules;
import org.readback.base.UserError;
import org.readback.base.ui.Translations;
import org.readback.seal.RevocationList;
import org.readback.seal.SealKey;
import org.readback.seal.Statement;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page that checks certificates without a network, and the signed list that it goes by; for packs as well. */
@Component
@ForModules
@Transactional
public class OfflinePages {
    private final CertificateRows rows;
    private final SigningKeys keys;
    private final Templates templates;
    private final Translations texts;
    private final Clock clock;

    OfflinePages(CertificateRows rows, SigningKeys keys, Templates templates, Translations texts, Clock clock) {
        this.rows = rows;
        this.keys = keys;
        this.templates = templates;
        this.texts = texts;
        this.clock = clock;
    }

    byte[] now() {
        return page(clock.instant());
    }

    byte[] list() {
        return signed(clock.instant()).text().getBytes(StandardCharsets.UTF_8);
    }

    /** One HTML file that needs nothing but itself. The same moment gives the same bytes while template and keys are the
     * same.
     *
     * @param made the moment of its list: what was revoked later is not on it
     * @throws UserError if nobody wrote yet who issues certificates */
    public byte[] page(Instant made) {
        RevocationList.Signed list = signed(made);
        return OfflinePage.html(new OfflinePage.Contents(issuer(), list.text(), keys.all(), texts))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String issuer() {
        return templates
                .newest()
                .orElseThrow(() -> new UserError("certificate.error.template"))
                .template()
                .issuer()
                .in(Locale.ENGLISH);
    }

    private RevocationList.Signed signed(Instant made) {
        SealKey key = keys.current();
        List<RevocationList.Entry> entries = rows.ended(made.atOffset(ZoneOffset.UTC)).stream()
                .map(OfflinePages::entry)
                .toList();
        return new RevocationList(new Statement.Issuer(issuer(), key.seal().id()), made, entries).signed(key);
    }

    private static RevocationList.Entry entry(Certificate ended) {
        return Stream.concat(
                        ended.standing().revoked().stream()
                                .map(revoked ->
                                        new RevocationList.Entry(ended.number(), revoked.on(), Optional.empty())),
                        ended.standing().replacedBy().stream()
                                .map(newer -> new RevocationList.Entry(
                                        ended.number(), newer.on(), Optional.of(newer.number()))))
                .findFirst()
                .orElseThrow();
    }
}
