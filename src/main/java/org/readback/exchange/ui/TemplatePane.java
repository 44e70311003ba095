package org.readback.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.readback.base.ui.Cards;
import org.readback.base.ui.FileLinks;
import org.readback.base.ui.FileLinks.File;
import org.readback.base.ui.Texts;
import org.readback.draft.DraftKind;
import org.readback.exchange.ExportedFile;
import org.readback.exchange.ImportTargets;

/** Sheets to be filled in, one a kind of item. */
final class TemplatePane extends Composite<Section> {
    final Picker kind = new Picker("exchange.draftKind");

    TemplatePane(ImportTargets targets) {
        kind.offer(DraftKind.toBegin().stream().map(Enum::name).toList(), DraftKind.SINGLE_CHOICE.name());
        kind.setEmptySelectionAllowed(false);
        var fields = new Div(kind, link(targets, "EXCEL"), link(targets, "CSV"));
        fields.addClassName("exchange-fields");
        getContent()
                .add(Cards.titled(
                        "exchange.template.title", Texts.text(new Paragraph(), "exchange.template.about"), fields));
    }

    private Anchor link(ImportTargets targets, String format) {
        return FileLinks.always("exchange.template." + format, () -> {
            DraftKind chosen = kind.chosen().isBlank() ? DraftKind.SINGLE_CHOICE : DraftKind.valueOf(kind.chosen());
            ExportedFile file = targets.template(chosen, format);
            return new File(file.name(), file.type(), file.bytes());
        });
    }
}
