package org.readback.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;
import org.readback.library.MediaLibrary;
import org.readback.library.MediumCard;
import org.readback.library.MediumText;

/** What people say about a medium. */
final class MediumForm extends Composite<Section> {
    private final MediaLibrary library;
    private final Consumer<MediumCard> changed;
    private final TextField name = new TextField();
    private final TextArea words = new TextArea();
    private final TextField licence = new TextField();
    private final TextField owner = new TextField();
    private final TextField tags = new TextField();
    private MediumCard card;

    MediumForm(MediaLibrary library, MediumCard card, Consumer<MediumCard> changed) {
        this.library = library;
        this.card = card;
        this.changed = changed;
        MediumText text = card.text();
        boolean sound = card.kind().isSound();
        name.setMaxLength(MediumText.LONGEST_NAME);
        name.setValue(text.name());
        name.setRequiredIndicatorVisible(true);
        words.setMaxLength(MediumText.LONGEST);
        words.setValue(sound ? text.transcript() : text.alt());
        licence.setMaxLength(MediumText.LONGEST_NAME);
        licence.setValue(text.licence());
        owner.setMaxLength(MediumText.LONGEST_NAME);
        owner.setValue(text.owner());
        tags.setMaxLength(MediumText.LONGEST_NAME);
        tags.setValue(String.join(", ", text.tags()));
        Texts.feed(name, name::setLabel, "library.field.name");
        Texts.feed(words, words::setLabel, sound ? "library.field.transcript" : "library.field.alt");
        Texts.feed(words, words::setHelperText, sound ? "library.help.transcript" : "library.help.alt");
        Texts.feed(licence, licence::setLabel, "library.field.licence");
        Texts.feed(licence, licence::setHelperText, "library.help.licence");
        Texts.feed(owner, owner::setLabel, "library.field.owner");
        Texts.feed(tags, tags::setLabel, "library.field.tags");
        Texts.feed(tags, tags::setHelperText, "library.help.tags");
        var save = new Button();
        save.addClickListener(click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Texts.feed(save, save::setText, "library.save");
        getContent().add(name, words, licence, owner, tags, save);
    }

    @Override
    protected Section initContent() {
        return Cards.titled("library.form");
    }

    private void save() {
        if (name.getValue().isBlank()) {
            name.setInvalid(true);
            name.setErrorMessage(Texts.now("library.field.name.missing"));
            name.focus();
            return;
        }
        name.setInvalid(false);
        boolean sound = card.kind().isSound();
        MediumText before = card.text();
        card = library.describe(
                card.id(),
                card.revision(),
                new MediumText(
                        name.getValue(),
                        sound ? before.alt() : words.getValue(),
                        sound ? words.getValue() : before.transcript(),
                        licence.getValue(),
                        owner.getValue(),
                        List.of(tags.getValue().split(","))));
        changed.accept(card);
        Notices.tell("library.saved");
    }
}
