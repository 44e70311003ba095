package org.readback.editor.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readback.base.ui.Texts;
import org.readback.editor.EditorOffers;
import org.readback.editor.OfferedMedium;
import org.readback.item.MediaId;
import org.readback.media.MediaDoor;

/** Chooses a sound or picture, and lets it be heard or seen. */
final class MediumField extends Composite<Div> {
    private final ComboBox<OfferedMedium> choice = new ComboBox<>();
    private final Div shown = new Div();
    private final String before;

    /** @param label key of the label
     * @param kind of what is offered
     * @param file under which the draft refers to what it has; blank for nothing
     * @param attachments of the draft */
    MediumField(
            String label, OfferedMedium.Kind kind, EditorOffers offers, String file, Map<String, MediaId> attachments) {
        before = file;
        Texts.feed(choice, choice::setLabel, label);
        var all = new ArrayList<>(offers.media(kind));
        MediaId id = attachments.get(file);
        Optional<OfferedMedium> now =
                all.stream().filter(medium -> medium.id().equals(id)).findFirst();
        if (now.isEmpty() && id != null) {
            var kept = new OfferedMedium(id, file, kind, "");
            all.add(kept);
            now = Optional.of(kept);
        }
        choice.setItems(all);
        choice.setItemLabelGenerator(OfferedMedium::name);
        choice.setClearButtonVisible(true);
        now.ifPresent(choice::setValue);
        shown.addClassName("editor-medium");
        getContent().addClassName("editor-medium-field");
        getContent().add(choice, shown);
    }

    /** @param player {@code audio} or {@code img}
     * @param changed told what was chosen, or null */
    MediumField playing(String player, Consumer<@Nullable OfferedMedium> changed) {
        choice.addValueChangeListener(change -> {
            show(player);
            changed.accept(change.getValue());
        });
        show(player);
        return this;
    }

    private void show(String player) {
        shown.getElement().removeAllChildren();
        medium().ifPresent(medium -> {
            var element = new Element(player).setAttribute("src", MediaDoor.ADDRESS + medium.id());
            if (player.equals("audio")) element.setAttribute("controls", true).setAttribute("preload", "none");
            else element.setAttribute("alt", medium.words());
            shown.getElement().appendChild(element);
        });
    }

    Optional<OfferedMedium> medium() {
        return Optional.ofNullable(choice.getValue());
    }

    /** The name by which the draft refers to it: the old one where it is the same, else the fingerprint. */
    String file(Map<String, MediaId> attachments) {
        return medium().map(OfferedMedium::id)
                .map(id -> id.equals(attachments.get(before)) ? before : id.mediaId())
                .orElse(before.isEmpty() || attachments.containsKey(before) ? "" : before);
    }
}
