package org.readback.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.readback.base.ui.Texts;
import org.readback.draft.Built;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftFault;
import org.readback.draft.DraftItems;
import org.readback.draft.DraftStimulus;
import org.readback.draft.ItemDraft;
import org.readback.exchange.ImportLine;
import org.readback.item.Item;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.OptionOrder;
import org.readback.item.Presentations;
import org.readback.player.ItemPane;

/** One item of a file: as a trainee would see it where nothing is missing, otherwise what it says and what is missing. */
final class LinePreview extends Composite<Div> {
    private static final ItemId PREVIEW = new ItemId("preview");
    private static final int HEADING = 4;

    LinePreview(Optional<ItemDraft> draft, ImportLine line) {
        getContent().addClassName("stack");
        getContent().add(Texts.untranslated(new H3(line.read().name())));
        if (draft.isEmpty()) {
            line.read().remarks().forEach(remark -> getContent().add(new Paragraph(Remarks.text(remark))));
            return;
        }
        show(draft.get());
    }

    private void show(ItemDraft draft) {
        if (draft.body() instanceof DraftBody.NeedsRework(var format, var source, var reason)) {
            getContent()
                    .add(
                            Texts.text(new Paragraph(), "exchange.preview.rework"),
                            new Paragraph(Texts.now(reason)),
                            source(source));
            return;
        }
        if (!draft.attachments().isEmpty()) {
            getContent()
                    .add(Texts.text(
                            new Paragraph(),
                            "exchange.preview.media",
                            draft.attachments().size()));
        }
        switch (DraftItems.item(withoutMedia(draft), PREVIEW)) {
            case Built.Whole<Item>(Item item, List<DraftFault> simplified) -> {
                LanguageTag language = draft.frame().language() == null
                        ? LanguageTag.EN
                        : draft.frame().language();
                getContent()
                        .add(new ItemPane(
                                Presentations.present(item, OptionOrder.inFileOrder(item), language),
                                _ -> {},
                                HEADING));
                faults("exchange.preview.simplified", simplified);
            }
            case Built.Faulty<Item>(List<DraftFault> faults) -> {
                var words = new UnorderedList();
                draft.texts().values().forEach(text -> words.add(Texts.untranslated(new ListItem(text))));
                getContent().add(words);
                faults("exchange.preview.missing", faults);
            }
        }
    }

    /** Sounds and pictures are kept when the item is taken; before that there is nothing to load. */
    private static ItemDraft withoutMedia(ItemDraft draft) {
        DraftStimulus stimulus = draft.stimulus();
        return stimulus == null || stimulus.text().isBlank() || draft.body() instanceof DraftBody.Hotspot
                ? draft
                : draft.withStimulus(
                        new DraftStimulus(stimulus.key(), stimulus.title(), stimulus.text(), null, List.of()));
    }

    private void faults(String title, List<DraftFault> faults) {
        if (faults.isEmpty()) return;
        var list = new UnorderedList();
        faults.forEach(fault ->
                list.add(new ListItem(Texts.now(fault.key(), fault.params().toArray()))));
        getContent().add(Texts.text(new Paragraph(), title), list);
    }

    private static Pre source(String text) {
        var source = Texts.untranslated(new Pre(text));
        source.addClassName("exchange-source");
        source.getElement().setAttribute("tabindex", "0");
        return source;
    }
}
