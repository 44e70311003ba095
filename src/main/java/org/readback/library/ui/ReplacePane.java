package org.readback.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;
import org.readback.library.MediaLibrary;
import org.readback.library.MediumCard;
import org.readback.library.MediumSheet;

/** Puts another medium in the place of this one, everywhere; what was shown to people before stays. */
final class ReplacePane extends Composite<Section> {
    private final MediaLibrary library;
    private final MediumSheet sheet;
    private final ComboBox<MediumCard> other = new ComboBox<>();

    ReplacePane(MediaLibrary library, MediumSheet sheet) {
        this.library = library;
        this.sheet = sheet;
        Texts.feed(other, other::setLabel, "library.replace.by");
        other.setItemLabelGenerator(card -> card.text().name());
        other.setItems(others());
        other.addClassName("library-other");
        var replace = new Button();
        replace.addClickListener(click -> replace());
        Texts.feed(replace, replace::setText, "library.replace.do", sheet.uses().size());
        replace.setEnabled(false);
        other.addValueChangeListener(change -> replace.setEnabled(change.getValue() != null));
        var upload = new MediaUpload(library, this::uploaded);
        getContent().add(Texts.text(new Paragraph(), "library.replace.text"), upload, other, replace);
        setVisible(sheet.card().replacedBy().isEmpty());
    }

    @Override
    protected Section initContent() {
        return Cards.titled("library.replace");
    }

    private List<MediumCard> others() {
        return library.all().stream()
                .map(MediumSheet::card)
                .filter(card -> !card.id().equals(sheet.card().id()))
                .filter(card -> card.kind().isSound() == sheet.card().kind().isSound())
                .filter(card -> card.replacedBy().isEmpty())
                .toList();
    }

    /** The file just taken in is most likely the one that is meant. */
    private void uploaded(List<MediaUpload.Result> results) {
        List<MediumCard> all = others();
        other.setItems(all);
        for (MediaUpload.Result result : results) {
            switch (result) {
                case MediaUpload.Result.Taken taken -> find(all, taken).ifPresent(other::setValue);
                case MediaUpload.Result.Refused refused ->
                    Notices.warn(refused.why().key(), refused.why().parameters().toArray());
            }
        }
    }

    private static Optional<MediumCard> find(List<MediumCard> all, MediaUpload.Result.Taken taken) {
        return all.stream()
                .filter(card -> card.id().equals(taken.uploaded().card().id()))
                .findFirst();
    }

    private void replace() {
        MediumCard now = other.getValue();
        if (now == null) return;
        int places = library.replace(sheet.card().id(), now.id());
        Notices.tell("library.replace.done", places);
        UI.getCurrent().navigate("media-library/" + now.id());
    }
}
