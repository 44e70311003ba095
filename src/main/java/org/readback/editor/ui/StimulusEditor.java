package org.readback.editor.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readback.base.ui.Texts;
import org.readback.draft.DraftStimulus;
import org.readback.draft.ItemDraft;
import org.readback.editor.EditorOffers;
import org.readback.editor.OfferedMedium;
import org.readback.item.Clip;
import org.readback.item.MediaId;
import org.readback.item.Plays;

/** What an item refers to: a text, a sound, pictures. */
final class StimulusEditor extends Composite<Div> {
    private static final DraftStimulus NONE = new DraftStimulus("", "", "", null, List.of());

    private final Fields fields;
    private final EditorOffers offers;
    private final Map<String, MediaId> attachments;
    private final Checkbox has;
    private final TextField key;
    private final TextField title;
    private final TextArea text;
    private final MediumField sound;
    private final Select<Plays> plays;
    private final IntegerField radio;
    private final TextArea transcript;
    private final RowList<Shown> pictures;

    /** A picture as a row has it: what was chosen, and its text. */
    private record Shown(String id, String file, @Nullable OfferedMedium medium, String alt) {}

    StimulusEditor(ItemDraft draft, EditorOffers offers, Fields fields) {
        this.fields = fields;
        this.offers = offers;
        attachments = draft.attachments();
        DraftStimulus start = draft.stimulus() == null ? NONE : draft.stimulus();
        DraftStimulus.Sound said =
                start.sound() == null ? new DraftStimulus.Sound("", Plays.TWICE, 0, "") : start.sound();
        has = fields.check("editor.stimulus.has", draft.stimulus() != null);
        title = fields.line("editor.stimulus.title", start.title());
        key = fields.line("editor.stimulus.key", start.key());
        text = fields.area("editor.stimulus.text", start.text());
        plays = fields.choice(
                "editor.sound.plays", List.of(Plays.values()), said.plays(), each -> Texts.now("editor.plays." + each));
        radio = fields.whole("editor.sound.radio", said.radio(), 0, Clip.MOST_RADIO);
        transcript = fields.area("editor.sound.transcript", said.transcript());
        sound = new MediumField("editor.sound", OfferedMedium.Kind.SOUND, offers, said.file(), attachments)
                .playing("audio", this::soundChosen);
        pictures = new RowList<>("editor.pictures", pictures(start), this::row, fields.changed())
                .adding(taken -> new Shown(Keys.number(taken), "", null, ""));
        var all = new Div(title, text, sound, soundFields(), transcript, pictures, library(), key);
        all.addClassName("stack");
        has.addValueChangeListener(change -> all.setVisible(change.getValue()));
        all.setVisible(has.getValue());
        getContent().addClassName("stack");
        getContent().add(has, all);
    }

    /** Files come into the library first; in another window, so that what is typed here stays. */
    private static Anchor library() {
        Anchor library = Texts.text(new Anchor("media-library"), "editor.media.library");
        library.setTarget(AnchorTarget.BLANK);
        return library;
    }

    private Div soundFields() {
        plays.addClassName("editor-narrow");
        radio.addClassName("editor-narrow");
        var row = new Div(plays, radio);
        row.addClassName("editor-fields");
        return row;
    }

    /** A passage always has one: it is nothing else. */
    void require() {
        has.setValue(true);
        has.setVisible(false);
    }

    private void soundChosen(@Nullable OfferedMedium medium) {
        if (medium != null && transcript.isEmpty()) transcript.setValue(medium.words());
        fields.changed().run();
    }

    private static List<Shown> pictures(DraftStimulus start) {
        var ids = new LinkedHashMap<String, Shown>();
        for (DraftStimulus.Picture picture : start.pictures()) {
            String id = Keys.number(Set.copyOf(ids.keySet()));
            ids.put(id, new Shown(id, picture.file(), null, picture.alt()));
        }
        return List.copyOf(ids.values());
    }

    private Row<Shown> row(Shown shown) {
        var alt = fields.area("editor.picture.alt", shown.alt());
        alt.setMinRows(1);
        var choice = new MediumField("editor.picture", OfferedMedium.Kind.PICTURE, offers, shown.file(), attachments);
        choice.playing("img", medium -> {
            if (medium != null && alt.isEmpty()) alt.setValue(medium.words());
            fields.changed().run();
        });
        return new Row<>(
                shown.id(),
                () -> new Shown(
                        shown.id(), choice.file(attachments), choice.medium().orElse(null), alt.getValue()),
                choice,
                alt);
    }

    /** The draft with what the fields hold, and what they refer to among its attachments. */
    ItemDraft onto(ItemDraft draft) {
        if (!has.getValue()) return draft.withStimulus(null);
        var files = new LinkedHashMap<>(draft.attachments());
        String file = sound.file(attachments);
        sound.medium().ifPresent(medium -> files.put(file, medium.id()));
        var shown = pictures.values().stream()
                .filter(picture -> !picture.file().isBlank())
                .toList();
        for (Shown picture : shown) {
            OfferedMedium medium = picture.medium();
            if (medium != null) files.put(picture.file(), medium.id());
        }
        var said = file.isBlank()
                ? null
                : new DraftStimulus.Sound(
                        file,
                        plays.getValue(),
                        Math.clamp(Fields.value(radio, 0), 0, Clip.MOST_RADIO),
                        transcript.getValue());
        return draft.withStimulus(new DraftStimulus(
                        key.getValue().strip(),
                        title.getValue(),
                        text.getValue(),
                        said,
                        shown.stream()
                                .map(picture -> new DraftStimulus.Picture(picture.file(), picture.alt()))
                                .toList()))
                .withAttachments(files);
    }
}
