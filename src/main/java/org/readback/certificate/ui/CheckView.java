package org.readback.certificate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import java.util.Optional;
import org.readback.account.ui.FrontPage;
import org.readback.base.Installation;
import org.readback.base.ui.Facts;
import org.readback.base.ui.FileLinks;
import org.readback.base.ui.FileLinks.File;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Icons;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.certificate.CertificateChecks;
import org.readback.certificate.Verdict;
import org.readback.certificate.Verdict.Known;
import org.readback.certificate.Verdict.Paper;

/** Whether a certificate is what it says, for anyone who holds one. */
@Route(value = "check", autoLayout = false)
@AnonymousAllowed
class CheckView extends FrontPage implements HasDynamicTitle {
    private final CertificateChecks checks;
    final TextArea given = new TextArea();
    final Button check = new Button();
    final Div result = new Div();
    private Optional<Verdict> verdict = Optional.empty();

    CheckView(CertificateChecks checks, Installation here) {
        super(here);
        this.checks = checks;
        Texts.feed(given, given::setLabel, "certificate.check.given");
        given.setId("check-given");
        Texts.text(check, "certificate.check.save");
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        check.addClickListener(click -> check());
        check.addClickShortcut(Key.ENTER);
        check.setId("check");
        result.setId("check-result");
        result.addClassName("stack");
        result.getElement().setAttribute("role", "status");
        Texts.follow(result, this::tell);
        show(
                Texts.text(new H1(), "certificate.check.title"),
                Texts.text(new Paragraph(), "certificate.check.text"),
                given,
                check,
                result,
                offline());
    }

    private Component offline() {
        Anchor page = FileLinks.to(
                Texts.text(new Anchor(), "certificate.check.offline"),
                () -> Optional.of(new File("readback-check.html", "text/html;charset=utf-8", checks.offlinePage())));
        page.setId("offline-page");
        Anchor list = FileLinks.to(
                Texts.text(new Anchor(), "certificate.check.offline.list"),
                () -> Optional.of(
                        new File("readback-revoked.txt", "text/plain;charset=utf-8", checks.revocationList())));
        list.setId("revoked-list");
        var both = new Div(new Div(page), new Div(list));
        both.addClassName("small");
        both.setVisible(checks.isReady());
        return both;
    }

    private void check() {
        VaadinRequest request = VaadinRequest.getCurrent();
        verdict = Optional.of(checks.check(given.getValue(), request == null ? "" : request.getRemoteAddr()));
        tell(UI.getCurrent().getLocale());
    }

    private void tell(Locale locale) {
        result.removeAll();
        verdict.ifPresent(found -> {
            switch (found) {
                case Verdict.Unreadable _ -> say("unknown", "search", "unreadable", "");
                case Verdict.Unknown(var number) -> say("not", "cross", "unknown", number.toString());
                case Verdict.Forged(var number) -> say("not", "cross", "forged", number.toString());
                case Known known -> tell(known, locale);
            }
        });
    }

    private void tell(Known known, Locale locale) {
        String since = known.since().map(day -> Formats.date(day, locale)).orElse("");
        String by = known.by().map(Object::toString).orElse("");
        switch (known.state()) {
            case VALID -> say("met", "check", "VALID", since, by);
            case EXPIRED -> say("soon", "clock", "EXPIRED", since, by);
            case REVOKED -> say("not", "cross", "REVOKED", since, by);
            case REPLACED -> say("not", "cross", "REPLACED", since, by);
        }
        Paper paper = known.paper();
        var facts = new Facts();
        facts.fact("certificate.column.number", name(paper.number().toString()));
        facts.fact("certificate.column.name", name(paper.name()));
        facts.fact("certificate.column.course", name(paper.course()));
        facts.fact("certificate.column.on", Formats.date(paper.on(), locale));
        facts.fact("certificate.column.until", States.until(paper.until(), locale));
        result.add(facts);
        if (known.proof() == Verdict.Proof.NUMBER) {
            var only = new Paragraph(Texts.in(locale, "certificate.check.number.only"));
            only.addClassName("small");
            result.add(only);
        }
    }

    private void say(String meaning, String icon, String key, String... parameters) {
        var title = new H2(Icons.of(icon), new Span(Texts.now("certificate.check." + key + ".title")));
        title.addClassNames("certificate-verdict", meaning);
        result.getElement().setAttribute("data-state", key);
        result.add(title, new Paragraph(Texts.now("certificate.check." + key + ".text", (Object[]) parameters)));
    }

    private static Span name(String text) {
        return Texts.untranslated(new Span(text));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("certificate.check.name"));
    }
}
