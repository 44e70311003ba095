package org.readback.drafting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Texts;
import org.readback.draft.DraftTranslation;
import org.readback.draft.ItemDraft;
import org.readback.drafting.DraftContent;
import org.readback.drafting.DraftId;
import org.readback.drafting.ui.DraftView.Desk;
import org.readback.editor.ui.DraftEditorPane;
import org.readback.editor.ui.TranslationsPane;
import org.readback.item.LanguageTag;

/** The editor of a draft, and under it its translations: one language opened shows the original as it then stands. */
class WritingPane extends Composite<Div> {
    private static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.EN, LanguageTag.KK, LanguageTag.RU);

    private final Consumer<DraftContent> changed;
    private final DraftEditorPane editor;
    private DraftContent now;

    WritingPane(Desk desk, DraftId id, DraftContent start, Consumer<DraftContent> changed) {
        this.changed = changed;
        now = start;
        editor = new DraftEditorPane(start.original(), desk.offers().all(), this::write)
                .translations(start.translations())
                .passages(key -> desk.drafts().passage(id, key));
        var translations =
                Cards.titled("drafting.translations", Texts.text(new Paragraph(), "drafting.translations.text"));
        LANGUAGES.stream()
                .filter(language -> !language.equals(start.original().frame().language()))
                .forEach(language -> translations.add(translation(language)));
        getContent().addClassName("stack");
        getContent().add(editor, translations);
    }

    private Details translation(LanguageTag language) {
        var place = new Div();
        var details = new Details(Texts.text(new Span(), "editor.language." + language.code()), place);
        details.setId("translate-" + language.code());
        details.addOpenedChangeListener(change -> {
            place.removeAll();
            if (change.isOpened()) place.add(pane(language));
        });
        return details;
    }

    private TranslationsPane pane(LanguageTag language) {
        DraftTranslation start = now.translation(language).orElseGet(() -> new DraftTranslation(language));
        return new TranslationsPane(now.original(), start, this::translate);
    }

    private void write(ItemDraft original) {
        tell(now.with(original));
    }

    private void translate(DraftTranslation translation) {
        tell(now.with(translation));
        editor.translations(now.translations());
    }

    private void tell(DraftContent content) {
        now = content;
        changed.accept(content);
    }
}
