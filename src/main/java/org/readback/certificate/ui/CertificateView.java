package org.readback.certificate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.readback.base.Centre;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Facts;
import org.readback.base.ui.FileLinks;
import org.readback.base.ui.FileLinks.File;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Notices;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.certificate.Certificate;
import org.readback.certificate.Certificate.Replacement;
import org.readback.certificate.CertificateId;
import org.readback.certificate.CertificateState;
import org.readback.certificate.Certificates;

/** One certificate: what it says, how it stands, and what can be done about it. */
@Route("certificates/:certificate")
@RolesAllowed("SUPERVISOR")
class CertificateView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Certificates certificates;
    private final Clock clock;
    private String title = "";

    CertificateView(Certificates certificates, Clock clock) {
        this.certificates = certificates;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new CertificateId(RouteIds.of(event, "certificate", UUID::fromString)));
    }

    private void show(CertificateId id) {
        Certificate certificate = certificates.find(id).orElseThrow(NotFoundException::new);
        String number = certificate.number().toString();
        title = number;
        removeAll();
        Div up = new Div(Texts.text(new Anchor("certificates"), "certificate.one.back"));
        up.addClassName("small");
        Pre line = Texts.untranslated(new Pre(certificate.issue().line()));
        line.addClassName("certificate-line");
        line.setId("certificate-line");
        add(
                up,
                new PageHeading("certificate.one", number),
                facts(certificate),
                actions(certificate),
                Cards.titled("certificate.one.line", line));
    }

    private Component facts(Certificate certificate) {
        var facts = new Facts();
        facts.fact("certificate.one.state", States.tag(certificate.on(today())));
        facts.fact("certificate.one.name", name(certificate));
        facts.fact(
                "certificate.one.subject",
                text(locale -> certificate.award().title().in(locale)));
        var terms = certificate.award().terms();
        if (!terms.standard().isEmpty()) facts.fact("certificate.one.standard", untranslated(terms.standard()));
        terms.hours().ifPresent(hours -> facts.fact("certificate.one.hours", hours.toPlainString()));
        if (!terms.result().isEmpty()) facts.fact("certificate.one.result", untranslated(terms.result()));
        facts.fact(
                "certificate.one.on",
                text(locale -> Formats.date(certificate.award().on(), locale)));
        facts.fact(
                "certificate.one.until",
                text(locale -> States.until(certificate.award().until(), locale)));
        facts.fact(
                "certificate.one.issued",
                text(locale -> Formats.date(certificate.issue().at(), locale)));
        var ground = certificate.award().ground();
        facts.fact(
                "certificate.one.ground",
                ground.reason().isEmpty()
                        ? untranslated(ground.evidence())
                        : Texts.text(new Span(), "certificate.one.ground.decision", ground.reason()));
        certificate.standing().replaces().ifPresent(old -> facts.fact("certificate.one.replaces", link(old)));
        certificate.standing().replacedBy().ifPresent(newer -> facts.fact("certificate.one.replacedBy", link(newer)));
        var all = new Div(facts);
        certificate.standing().revoked().ifPresent(revoked -> {
            var why = new Paragraph();
            Texts.follow(
                    why,
                    locale -> why.setText(Texts.in(
                            locale, "certificate.one.revoked", Formats.date(revoked.on(), locale), revoked.reason())));
            all.addComponentAsFirst(why);
        });
        all.addClassNames("card", "stack");
        return all;
    }

    private static Span name(Certificate certificate) {
        String cyrillic = certificate.holder().cyrillic();
        return untranslated(certificate.holder().latin() + (cyrillic.isEmpty() ? "" : " · " + cyrillic));
    }

    private static Span untranslated(String text) {
        return Texts.untranslated(new Span(text));
    }

    private static Span text(Function<Locale, String> text) {
        var span = new Span();
        Texts.follow(span, locale -> span.setText(text.apply(locale)));
        return span;
    }

    private static Anchor link(Replacement other) {
        return Texts.untranslated(
                new Anchor("certificates/" + other.id(), other.number().toString()));
    }

    private Component actions(Certificate certificate) {
        var row = new Div(FileLinks.of(
                "certificate.one.download",
                () -> certificates
                        .pdf(List.of(certificate.id()))
                        .map(pdf -> File.pdf(certificate.number() + ".pdf", pdf))));
        row.addClassName("row");
        CertificateState state = certificate.on(today());
        if (state == CertificateState.VALID || state == CertificateState.EXPIRED) {
            row.add(
                    button("certificate.reissue", "reissue", () -> reissue(certificate)),
                    button("certificate.revoke", "revoke", () -> revoke(certificate)));
        }
        return row;
    }

    private static Button button(String key, String id, Runnable act) {
        Button button = Texts.text(new Button(), key);
        button.addClickListener(click -> act.run());
        button.setId(id);
        return button;
    }

    private void reissue(Certificate certificate) {
        new ReissueDialog(certificate, (correction, reason) -> {
                    CertificateId newer = certificates.reissue(certificate.id(), correction, reason);
                    certificates
                            .find(newer)
                            .ifPresent(made -> Notices.tell(
                                    "certificate.reissue.done", made.number().toString()));
                    UI.getCurrent().navigate("certificates/" + newer);
                })
                .open();
    }

    private void revoke(Certificate certificate) {
        new RevokeDialog(certificate.number(), reason -> {
                    certificates.revoke(certificate.id(), reason);
                    Notices.tell("certificate.revoke.done", certificate.number().toString());
                    show(certificate.id());
                })
                .open();
    }

    private LocalDate today() {
        return Centre.today(clock);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
