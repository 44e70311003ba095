package org.readback.certificate.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.readback.base.UserError;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Notices;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.certificate.CertificateSettings;
import org.readback.certificate.CertificateTemplate;
import org.readback.certificate.CertificateTemplate.Signatory;
import org.readback.certificate.SigningKeyCard;
import org.readback.seal.CertificateNumber;

/** Who issues certificates and who signs them, on paper and by key. */
@Route("certificates/settings")
@RolesAllowed("SUPERVISOR")
class SettingsView extends Div implements HasDynamicTitle {
    private final CertificateSettings settings;
    private final OrderedList keys = new OrderedList();
    final TextField series = new TextField();
    final ThreeFields issuer = new ThreeFields("certificate.settings.issuer");
    final ThreeFields place = new ThreeFields("certificate.settings.place");
    final TextField firstName = new TextField();
    final ThreeFields firstOffice = new ThreeFields("certificate.settings.office");
    final TextField secondName = new TextField();
    final ThreeFields secondOffice = new ThreeFields("certificate.settings.office");
    final Button save = new Button();
    final Button change = new Button();

    SettingsView(CertificateSettings settings) {
        this.settings = settings;
        addClassName("stack");
        Div up = new Div(Texts.text(new Anchor("certificates"), "certificate.one.back"));
        up.addClassName("small");
        settings.template().ifPresent(this::fill);
        add(up, new PageHeading("certificate.settings"), template(), keys());
    }

    private void fill(CertificateTemplate template) {
        series.setValue(template.series());
        issuer.fill(template.issuer());
        place.fill(template.place());
        firstName.setValue(template.first().name());
        firstOffice.fill(template.first().office());
        secondName.setValue(template.second().name());
        secondOffice.fill(template.second().office());
    }

    private Section template() {
        Texts.feed(series, series::setLabel, "certificate.settings.series");
        Texts.feed(series, series::setHelperText, "certificate.settings.series.help");
        Texts.feed(firstName, firstName::setLabel, "certificate.settings.name");
        Texts.feed(secondName, secondName::setLabel, "certificate.settings.name");
        Texts.text(save, "certificate.settings.save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> save());
        Section card = new Section(
                series,
                issuer,
                place,
                Cards.titled("certificate.settings.first", firstName, firstOffice),
                Cards.titled("certificate.settings.second", secondName, secondOffice),
                new Div(save));
        card.addClassNames("stack", "certificate-settings");
        return card;
    }

    private void save() {
        boolean isWhole = Stream.of(issuer, place, firstOffice, secondOffice).allMatch(ThreeFields::isWhole)
                && Stream.of(firstName, secondName)
                        .noneMatch(field -> field.getValue().isBlank());
        if (!isWhole) throw new UserError("certificate.settings.missing");
        if (!CertificateNumber.isSeries(series.getValue().strip())) throw new UserError("certificate.error.letters");
        settings.write(new CertificateTemplate(
                series.getValue().strip(),
                issuer.text(),
                place.text(),
                new Signatory(firstName.getValue().strip(), firstOffice.text()),
                new Signatory(secondName.getValue().strip(), secondOffice.text())));
        Notices.tell("certificate.settings.saved");
    }

    private Section keys() {
        Texts.text(change, "certificate.settings.change");
        change.addClickListener(click -> confirm());
        keys.addClassName("certificate-keys");
        Texts.follow(keys, locale -> show());
        return Cards.titled(
                "certificate.settings.keys",
                Texts.text(new Paragraph(), "certificate.settings.keys.text"),
                keys,
                new Div(change));
    }

    private void show() {
        keys.removeAll();
        List<SigningKeyCard> known = settings.keys();
        change.setVisible(!known.isEmpty());
        if (known.isEmpty()) keys.add(new ListItem(Texts.now("certificate.settings.keys.none")));
        known.forEach(key -> {
            var print = Texts.untranslated(new Span(key.seal().fingerprint()));
            print.addClassName("certificate-print");
            keys.add(new ListItem(
                    new Span(Texts.now(
                            "certificate.settings.key",
                            key.seal().id(),
                            Formats.date(key.madeAt(), UI.getCurrent().getLocale()))),
                    print));
        });
    }

    private void confirm() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(Texts.now("certificate.settings.change.title"));
        dialog.setText(Texts.now("certificate.settings.change.text"));
        dialog.setConfirmText(Texts.now("certificate.settings.change.save"));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.now("certificate.cancel"));
        dialog.addConfirmListener(confirm -> {
            settings.changeKey();
            Notices.tell("certificate.settings.changed");
            show();
        });
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("certificate.settings.title"));
    }
}
