package org.readback.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.Cards;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.FileUpload;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.exchange.ImportId;
import org.readback.exchange.ImportSheet.Card;
import org.readback.exchange.ImportTargets;
import org.readback.exchange.Imports;

/** Files of items that somebody brings: a new one, and those that were brought before. */
@Route("imports")
@RolesAllowed("INSTRUCTOR")
class ImportsView extends Div implements HasDynamicTitle {
    final FileUpload<ImportId> upload;

    ImportsView(Imports imports, ImportTargets targets) {
        addClassName("stack");
        upload = new FileUpload<>(
                Imports.MOST_BYTES,
                imports::keep,
                id -> UI.getCurrent().navigate(ImportView.class, ImportView.parameters(id)));
        Component drop = Cards.titled(
                "exchange.upload.title",
                Texts.text(new Paragraph(), "exchange.upload.about", Imports.MOST_BYTES >> 20),
                upload);
        add(
                new BankLinks("imports"),
                new PageHeading("exchange.imports"),
                drop,
                list(imports.mine()),
                new TemplatePane(targets));
    }

    private static Component list(List<Card> mine) {
        if (mine.isEmpty()) return new EmptyState("exchange.imports.none");
        var list = new UnorderedList();
        list.addClassName("exchange-list");
        mine.forEach(card -> list.add(row(card)));
        return Cards.titled("exchange.imports.mine", list);
    }

    private static ListItem row(Card card) {
        var link = Texts.untranslated(new Anchor("imports/" + card.id(), card.name()));
        var when = new Span();
        when.addClassName("small");
        Texts.follow(when, locale -> when.setText(Formats.dateTime(card.keptAt(), locale)));
        return new ListItem(link, StateTag.of(card.state()), when);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("exchange.imports.title"));
    }
}
