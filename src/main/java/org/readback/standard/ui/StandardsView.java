package org.readback.standard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.base.ui.Cards;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.ProgressBar;
import org.readback.base.ui.Texts;
import org.readback.base.ui.TrainingLinks;
import org.readback.standard.EditionCard;
import org.readback.standard.NewEdition;
import org.readback.standard.Standards;

/** The editions of training standards; supervisors add one. */
@Route("standards")
@RolesAllowed({"SUPERVISOR", "INSTRUCTOR"})
class StandardsView extends Div implements HasDynamicTitle {
    private final Standards standards;
    final TextField name = new TextField();
    final TextField edition = new TextField();
    final TextField title = new TextField();
    final Select<EditionCard> replaces = new Select<>();
    final Button save = new Button();

    StandardsView(Standards standards, SignedIn signedIn) {
        this.standards = standards;
        addClassName("stack");
        List<EditionCard> editions = standards.editions();
        var cards = new Div();
        cards.addClassName("columns");
        editions.forEach(card -> cards.add(card(card)));
        add(new TrainingLinks("standards"), new PageHeading("standard.list"), cards);
        if (signedIn.require().is(Role.SUPERVISOR)) add(form(editions));
    }

    private static Component card(EditionCard card) {
        var covered = new Div(
                Texts.text(new Span(), "standard.covered", card.covered(), card.lessons()),
                new ProgressBar("standard.covered.label", card.covered(), card.lessons()));
        var section = new Section(
                Texts.untranslated(new H2(new Anchor("standards/" + card.id(), card.fullName()))),
                english(new Paragraph(card.title())),
                covered);
        section.addClassNames("card", "stack");
        return section;
    }

    /** Standards are in English. */
    static <T extends Component> T english(T component) {
        component.getElement().setAttribute("lang", "en");
        return Texts.untranslated(component);
    }

    private Component form(List<EditionCard> editions) {
        Texts.feed(name, name::setLabel, "standard.field.name");
        Texts.feed(name, name::setHelperText, "standard.field.name.help");
        name.setMaxLength(60);
        Texts.feed(edition, edition::setLabel, "standard.field.edition");
        edition.setMaxLength(30);
        Texts.feed(title, title::setLabel, "standard.field.title");
        title.setMaxLength(200);
        Texts.feed(replaces, replaces::setLabel, "standard.field.replaces");
        replaces.setItems(editions);
        replaces.setEmptySelectionAllowed(true);
        replaces.setItemLabelGenerator(card -> card == null ? "" : card.fullName());
        Texts.text(save, "standard.add");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> save());
        Section form = Cards.titled("standard.add.title", name, edition, title, replaces, new Div(save));
        form.addClassName("standard-form");
        return form;
    }

    private void save() {
        for (TextField field : List.of(name, edition, title)) {
            field.setErrorMessage(Texts.now("standard.field.missing"));
            field.setInvalid(field.getValue().isBlank());
        }
        if (name.isInvalid() || edition.isInvalid() || title.isInvalid()) return;
        var id = standards.add(new NewEdition(
                name.getValue().strip(),
                edition.getValue().strip(),
                title.getValue().strip(),
                replaces.getOptionalValue().map(EditionCard::id)));
        UI.getCurrent().navigate("standards/" + id);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Texts.now("standard.list.title"));
    }
}
