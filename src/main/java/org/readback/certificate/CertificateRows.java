package org.readback.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.base.Centre;
import org.readback.base.LocalText;
import org.readback.certificate.Award.Ground;
import org.readback.certificate.Award.Terms;
import org.readback.certificate.Certificate.Issue;
import org.readback.certificate.Certificate.Replacement;
import org.readback.certificate.Certificate.Revocation;
import org.readback.certificate.Certificate.Standing;
import org.readback.seal.CertificateNumber;
import org.readback.seal.SignedStatement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The tables {@code certificate} and {@code certificate_revocation}: added to, never changed. */
@Component
class CertificateRows {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ALL = """
        select c.*, r.revoked_on, r.reason,
               n.certificate_id newer_id, n.series newer_series, n.year newer_year, n.running newer_running,
               n.issued_at newer_at,
               o.series older_series, o.year older_year, o.running older_running
        from certificate c
        left join certificate_revocation r using (certificate_id)
        left join certificate n on n.replaces = c.certificate_id
        left join certificate o on o.certificate_id = c.replaces
        """;
    private static final String ORDER = " order by c.year desc, c.running desc, c.series";

    private final JdbcClient jdbc;

    CertificateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a row keeps besides what is searched. */
    private record Content(String latin, String cyrillic, LocalText title, Terms terms, Ground ground) {}

    /** How a row was signed. */
    record Signed(SignedStatement statement, UUID template, AccountId by, String journal) {}

    /** Numbers of a series are given one after the other until the transaction ends. */
    CertificateNumber next(String series, int year) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('certificate'))").query(row -> {});
        int last = jdbc.sql("select coalesce(max(running), 0) from certificate where series = ? and year = ?")
                .params(series, year)
                .query(Integer.class)
                .single();
        return new CertificateNumber(series, year, last + 1);
    }

    CertificateId insert(NewCertificate made, Signed signed) {
        var id = new CertificateId(UUID.randomUUID());
        CertificateNumber number = signed.statement().statement().number();
        Award award = made.award();
        jdbc.sql("""
            insert into certificate (certificate_id, series, year, running, account_id, subject, content, obtained_on,
                                     until, template_id, key_id, statement, signature, journal, replaces, issued_by)
            values (?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .params(
                        id.certificateId(),
                        number.series(),
                        number.year(),
                        number.running(),
                        made.holder().account().accountId(),
                        award.subject(),
                        JSON.writeValueAsString(content(made)),
                        award.on())
                .param(award.until().orElse(null))
                .params(
                        signed.template(),
                        signed.statement().statement().issuer().key(),
                        signed.statement().statement().text(),
                        signed.statement().signature(),
                        signed.journal())
                .param(made.replaces().map(old -> old.id().certificateId()).orElse(null))
                .param(signed.by().accountId())
                .update();
        return id;
    }

    private static Content content(NewCertificate made) {
        return new Content(
                made.holder().latin(),
                made.holder().cyrillic(),
                made.award().title(),
                made.award().terms(),
                made.award().ground());
    }

    /** Nothing if it was revoked before. */
    boolean revoke(CertificateId id, LocalDate on, String reason, AccountId by) {
        return jdbc.sql("""
            insert into certificate_revocation (certificate_id, revoked_on, reason, revoked_by) values (?, ?, ?, ?)
            on conflict do nothing
            """)
                        .params(id.certificateId(), on, reason, by.accountId())
                        .update()
                > 0;
    }

    /** Newest first. */
    List<Certificate> of(Collection<AccountId> people) {
        UUID[] ids = people.stream().map(AccountId::accountId).toArray(UUID[]::new);
        return jdbc.sql(ALL + "where c.account_id = any (?)" + ORDER)
                .param(ids)
                .query(CertificateRows::certificate)
                .list();
    }

    /** Everybody who ever got one. */
    List<AccountId> people() {
        return jdbc.sql("select distinct account_id from certificate")
                .query((row, _) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    Optional<Certificate> find(CertificateId id) {
        return jdbc.sql(ALL + "where c.certificate_id = ?")
                .param(id.certificateId())
                .query(CertificateRows::certificate)
                .optional();
    }

    Optional<Certificate> find(CertificateNumber number) {
        return jdbc.sql(ALL + "where c.series = ? and c.year = ? and c.running = ?")
                .params(number.series(), number.year(), number.running())
                .query(CertificateRows::certificate)
                .optional();
    }

    /** All that were revoked or replaced by then. */
    List<Certificate> ended(OffsetDateTime by) {
        return jdbc.sql(ALL + "where r.revoked_at <= ? or n.issued_at <= ?")
                .params(by, by)
                .query(CertificateRows::certificate)
                .list();
    }

    private static Certificate certificate(ResultSet row, int number) throws SQLException {
        Content content = JSON.readValue(row.getString("content"), Content.class);
        LocalDate until = row.getObject("until", LocalDate.class);
        return new Certificate(
                new CertificateId(row.getObject("certificate_id", UUID.class)),
                number(row, ""),
                new Holder(new AccountId(row.getObject("account_id", UUID.class)), content.latin(), content.cyrillic()),
                new Award(
                        row.getString("subject"),
                        content.title(),
                        content.terms(),
                        row.getObject("obtained_on", LocalDate.class),
                        Optional.ofNullable(until),
                        content.ground()),
                new Issue(
                        new AccountId(row.getObject("issued_by", UUID.class)),
                        row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                        row.getObject("template_id", UUID.class),
                        row.getString("statement") + "|" + row.getString("signature"),
                        row.getString("journal")),
                standing(row));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        LocalDate revoked = row.getObject("revoked_on", LocalDate.class);
        return new Standing(
                revoked == null ? Optional.empty() : Optional.of(new Revocation(revoked, row.getString("reason"))),
                other(row, row.getObject("newer_id", UUID.class), "newer_", "newer_at"),
                other(row, row.getObject("replaces", UUID.class), "older_", "issued_at"));
    }

    private static Optional<Replacement> other(ResultSet row, @Nullable UUID id, String prefix, String at)
            throws SQLException {
        if (id == null) return Optional.empty();
        return Optional.of(new Replacement(
                new CertificateId(id),
                number(row, prefix),
                LocalDate.ofInstant(row.getObject(at, OffsetDateTime.class).toInstant(), Centre.ZONE)));
    }

    private static CertificateNumber number(ResultSet row, String prefix) throws SQLException {
        return new CertificateNumber(
                row.getString(prefix + "series"), row.getInt(prefix + "year"), row.getInt(prefix + "running"));
    }
}
