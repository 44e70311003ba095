package org.readback.certificate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readback.account.AccountId;
import org.readback.base.AuditHeads;
import org.readback.base.Centre;
import org.readback.base.UserError;
import org.readback.seal.SealKey;
import org.readback.seal.Statement;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives numbers, signs and writes down, within the caller's transaction; checks no permission. */
@Component
class Issuing {
    private final CertificateRows rows;
    private final Templates templates;
    private final SigningKeys keys;
    private final Around around;

    Issuing(CertificateRows rows, Templates templates, SigningKeys keys, Around around) {
        this.rows = rows;
        this.templates = templates;
        this.keys = keys;
        this.around = around;
    }

    /** The hour, the end of the trail, and where events go. */
    @Component
    record Around(Clock clock, AuditHeads trail, ApplicationEventPublisher events) {
        LocalDate today() {
            return Centre.today(clock);
        }
    }

    /** In the order in which they are numbered.
     *
     * @throws UserError if nobody wrote yet who issues certificates */
    List<CertificateId> issue(List<NewCertificate> all, AccountId by) {
        if (all.isEmpty()) return List.of();
        Templates.Stored template = templates.newest().orElseThrow(() -> new UserError("certificate.error.template"));
        SealKey key = keys.current();
        String journal = around.trail().newest().map(AuditHeads.Head::toString).orElse("");
        var issuer = new Statement.Issuer(
                template.template().issuer().in(Locale.ENGLISH), key.seal().id());
        var issued = new ArrayList<CertificateId>();
        for (NewCertificate each : all) {
            Award award = each.award();
            var statement = new Statement(
                    rows.next(template.template().series(), around.today().getYear()),
                    each.holder().latin(),
                    award.title().in(Locale.ENGLISH),
                    award.on(),
                    award.until(),
                    issuer);
            issued.add(
                    rows.insert(each, new CertificateRows.Signed(statement.signed(key), template.id(), by, journal)));
            tell(statement, each);
        }
        return issued;
    }

    LocalDate today() {
        return around.today();
    }

    void tell(CertificateEvent event) {
        around.events().publishEvent(event);
    }

    private void tell(Statement statement, NewCertificate made) {
        String about = statement.number() + " " + made.award().subject() + " "
                + made.award().ground().evidence() + made.award().ground().reason();
        around.events()
                .publishEvent(
                        made.replaces().isPresent()
                                ? new CertificateEvent(
                                        "certificate-reissued",
                                        made.holder().account().toString(),
                                        about + ", for " + made.replaces().get().number() + ": " + made.why())
                                : new CertificateEvent(
                                        "certificate-issued",
                                        made.holder().account().toString(),
                                        about));
    }
}
