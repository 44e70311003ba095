package org.readback.certificate;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.readback.base.UserError;
import org.readback.seal.PublicSeal;
import org.readback.seal.SealKey;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The key pairs of this installation, the same for all its servers: the newest signs, all of them verify. Within the
 * caller's transaction. */
@Component
class SigningKeys {
    private static final String COLUMNS = "select public_key, sealed, made_at from signing_key ";
    private static final String NEWEST = COLUMNS + "order by made_at desc, key_id limit 1";

    private final JdbcClient jdbc;
    private final KeyVault vault;
    private final ApplicationEventPublisher events;

    SigningKeys(JdbcClient jdbc, KeyVault vault, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.events = events;
    }

    private record Stored(PublicSeal seal, byte[] sealed, Instant madeAt) {}

    /** The key that signs now; the first is made when it is first asked for.
     *
     * @throws UserError if this server does not have the secret under which it is kept */
    SealKey current() {
        Stored stored = newest().orElseGet(this::first);
        return vault.open(stored.sealed(), stored.seal().key())
                .map(secret -> SealKey.of(stored.seal(), secret))
                .orElseThrow(() -> new UserError("certificate.error.secret"));
    }

    /** Newest first. */
    List<SigningKeyCard> all() {
        return jdbc.sql(COLUMNS + "order by made_at desc, key_id").query(SigningKeys::stored).list().stream()
                .map(stored -> new SigningKeyCard(stored.seal(), stored.madeAt()))
                .toList();
    }

    List<PublicSeal> seals() {
        return all().stream().map(SigningKeyCard::seal).toList();
    }

    /** From now on another pair signs; what the ones before signed stays good. */
    void change() {
        make();
    }

    private Stored first() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('signing_key'))").query(row -> {});
        return newest().orElseGet(() -> {
            make();
            return newest().orElseThrow();
        });
    }

    private void make() {
        SealKey key = SealKey.generate(new SecureRandom());
        String about = key.seal().key();
        jdbc.sql("insert into signing_key (key_id, public_key, sealed) values (?, ?, ?)")
                .params(key.seal().id(), about, vault.close(key.secret(), about))
                .update();
        events.publishEvent(new CertificateEvent(
                "signing-key-made", key.seal().id(), "SHA-256 " + key.seal().fingerprint()));
    }

    private Optional<Stored> newest() {
        return jdbc.sql(NEWEST).query(SigningKeys::stored).optional();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                new PublicSeal(row.getString("public_key")),
                row.getBytes("sealed"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
