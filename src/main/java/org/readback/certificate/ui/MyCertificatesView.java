package org.readback.certificate.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.FileLinks;
import org.readback.base.ui.FileLinks.File;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.certificate.Certificate;
import org.readback.certificate.MyCertificates;

/** What was issued to oneself. */
@Route("record/certificates")
@RolesAllowed("TRAINEE")
class MyCertificatesView extends Div implements HasDynamicTitle {
    MyCertificatesView(MyCertificates mine) {
        addClassName("stack");
        Div up = new Div(Texts.text(new Anchor("record"), "certificate.mine.back"));
        up.addClassName("small");
        add(up, new PageHeading("certificate.mine"));
        List<Certificate> all = mine.mine();
        if (all.isEmpty()) add(new EmptyState("certificate.mine.none"));
        all.forEach(each -> add(card(each, mine)));
    }

    private static Section card(Certificate certificate, MyCertificates mine) {
        var title = new H2();
        Texts.follow(title, locale -> title.setText(certificate.award().title().in(locale)));
        var facts = new Paragraph();
        Texts.follow(
                facts,
                locale -> facts.setText(certificate.number() + " · "
                        + Formats.date(certificate.award().on(), locale) + " – "
                        + States.until(certificate.award().until(), locale)));
        Anchor download = FileLinks.button(
                Texts.text(
                        new Anchor(),
                        "certificate.mine.download",
                        certificate.number().toString()),
                () -> mine.pdf(certificate.id()).map(pdf -> File.pdf(certificate.number() + ".pdf", pdf)));
        var card = new Section(title, States.tag(certificate.on(mine.today())), facts, new Div(download));
        card.addClassNames("card", "stack");
        return card;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("certificate.mine.title"));
    }
}
