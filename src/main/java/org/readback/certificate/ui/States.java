package org.readback.certificate.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.certificate.CertificateState;

/** How a certificate stands, in word, sign and colour. */
final class States {
    private States() {}

    static Span tag(CertificateState state) {
        return switch (state) {
            case VALID -> Tags.of("met", "check", "certificate.state.VALID");
            case EXPIRED -> Tags.of("soon", "clock", "certificate.state.EXPIRED");
            case REVOKED -> Tags.of("not", "cross", "certificate.state.REVOKED");
            case REPLACED -> Tags.of("unknown", "out", "certificate.state.REPLACED");
        };
    }

    static String until(Optional<LocalDate> last, Locale locale) {
        return last.map(day -> Formats.date(day, locale)).orElseGet(() -> Texts.in(locale, "certificate.noend"));
    }
}
