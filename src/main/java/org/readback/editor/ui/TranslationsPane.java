package org.readback.editor.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.draft.DraftTranslation;
import org.readback.draft.DraftTranslation.State;
import org.readback.draft.ItemDraft;

/** The texts of a draft place by place, the original beside the translation, with what is missing and out of date. */
public final class TranslationsPane extends Composite<Div> {
    private final ItemDraft draft;
    private final Consumer<DraftTranslation> changed;
    private final Span count = new Span();
    private final ProgressBar share = new ProgressBar();
    private DraftTranslation translation;

    /** @param changed told the whole translation, in pauses of typing */
    public TranslationsPane(ItemDraft draft, DraftTranslation start, Consumer<DraftTranslation> changed) {
        this.draft = draft;
        this.changed = changed;
        translation = start;
        count.getElement().setAttribute("role", "status");
        getContent().addClassNames("stack", "editor-translation");
        getContent().add(count, share);
        draft.texts().forEach((place, text) -> getContent().add(line(place, text)));
        Texts.follow(this, locale -> tell());
    }

    private Div line(String place, String original) {
        var name = new Span();
        Texts.follow(name, locale -> name.setText(PlaceNames.of(place)));
        name.addClassName("editor-place");
        var state = new Div();
        var confirm = Texts.text(new Button(), "editor.translation.confirm");
        var head = new Div(name, state, confirm);
        head.addClassName("editor-translation-head");
        var text = new TextArea();
        Texts.follow(
                text,
                locale -> text.getElement()
                        .setAttribute(
                                "aria-label",
                                Texts.now(
                                        "editor.translation.label",
                                        PlaceNames.of(place),
                                        Texts.now("editor.language."
                                                + translation.language().code()))));
        text.setValue(translation.texts().getOrDefault(place, ""));
        text.getElement().setAttribute("lang", translation.language().code());
        text.setMinRows(1);
        text.setValueChangeMode(com.vaadin.flow.data.value.ValueChangeMode.LAZY);
        var words = Texts.untranslated(new Div(original));
        words.addClassName("editor-original");
        var language = draft.frame().language();
        if (language != null) words.getElement().setAttribute("lang", language.code());
        Runnable show = () -> show(place, state, confirm);
        text.addValueChangeListener(change -> put(place, change.getValue(), show));
        confirm.addClickListener(click -> put(place, text.getValue(), show));
        Texts.follow(state, locale -> show.run());
        var sides = new Div(words, text);
        sides.addClassName("editor-sides");
        var line = new Div(head, sides);
        line.addClassName("editor-translation-line");
        return line;
    }

    private void put(String place, String text, Runnable show) {
        translation = translation.with(draft, place, text);
        show.run();
        tell();
        changed.accept(translation);
    }

    private void show(String place, Div shown, Button confirm) {
        State state = translation.state(draft, place);
        confirm.setVisible(state == State.OUT_OF_DATE);
        shown.removeAll();
        var words = new Span(Texts.now("editor.translation.state." + state));
        shown.add(
                switch (state) {
                    case MISSING -> Tags.of("unknown", "empty", words);
                    case OUT_OF_DATE -> Tags.of("soon", "warning", words);
                    case UP_TO_DATE -> Tags.of("met", "check", words);
                });
    }

    private void tell() {
        int all = draft.texts().size();
        int done = translation.places(draft, State.UP_TO_DATE).size();
        int old = translation.places(draft, State.OUT_OF_DATE).size();
        count.setText(Texts.now("editor.translation.count", done, all, old));
        share.setValue(all == 0 ? 1 : (double) done / all);
        Texts.name(share, "editor.translation.share");
    }
}
