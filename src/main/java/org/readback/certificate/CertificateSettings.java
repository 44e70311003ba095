package org.readback.certificate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readback.account.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands on every certificate, and the keys that sign them. */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class CertificateSettings {
    private final Templates templates;
    private final SigningKeys keys;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    CertificateSettings(Templates templates, SigningKeys keys, SignedIn signedIn, ApplicationEventPublisher events) {
        this.templates = templates;
        this.keys = keys;
        this.signedIn = signedIn;
        this.events = events;
    }

    /** Empty before somebody wrote it. */
    @Transactional(readOnly = true)
    public Optional<CertificateTemplate> template() {
        return templates.newest().map(Templates.Stored::template);
    }

    /** For certificates from now on; those that were issued stay as they are. */
    public void write(CertificateTemplate template) {
        templates.write(template, signedIn.require().id());
        events.publishEvent(new CertificateEvent(
                "certificate-template-written",
                template.series(),
                template.issuer().in(Locale.ENGLISH) + "; " + template.first().name() + "; "
                        + template.second().name()));
    }

    /** Newest first: the first signs. Empty before the first certificate. */
    @Transactional(readOnly = true)
    public List<SigningKeyCard> keys() {
        return keys.all();
    }

    /** From now on another key signs; what the ones before signed stays good. Pages that check without a network have to
     * be fetched anew to know it. */
    public void changeKey() {
        keys.change();
    }
}
