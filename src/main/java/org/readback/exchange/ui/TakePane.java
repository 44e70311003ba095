package org.readback.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Texts;
import org.readback.exchange.ImportSheet;
import org.readback.exchange.ImportState;
import org.readback.exchange.Imports;

/** The last step: drafts of what is wanted, or the file thrown away. */
final class TakePane extends Composite<Section> {
    final Button take = new Button();
    final Button discard = new Button();

    TakePane(Imports imports, ImportSheet sheet, Runnable done) {
        Texts.feed(take, take::setText, "exchange.take.take");
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setVisible(sheet.card().state() == ImportState.READ);
        take.setDisableOnClick(true);
        take.addClickListener(_ -> {
            try {
                imports.take(sheet.card().id());
                getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
                done.run();
            } finally {
                take.setEnabled(true);
            }
        });
        Texts.feed(discard, discard::setText, "exchange.take.discard");
        discard.addClickListener(_ -> {
            imports.discard(sheet.card().id());
            UI.getCurrent().navigate(ImportsView.class);
        });
        var buttons = new Div(take, discard);
        buttons.addClassName("row");
        getContent()
                .add(Cards.titled("exchange.take.title", Texts.text(new Paragraph(), "exchange.take.about"), buttons));
    }
}
