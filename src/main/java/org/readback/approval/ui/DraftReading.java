package org.readback.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readback.approval.DraftKeys;
import org.readback.base.ui.Facts;
import org.readback.base.ui.Texts;
import org.readback.draft.DraftTranslation;
import org.readback.draft.ItemDraft;
import org.readback.item.LanguageTag;

/** All that a draft says, to be read: its key, then its texts by their places, each language under the original. */
public final class DraftReading extends Composite<Div> {
    public DraftReading(ItemDraft draft, List<DraftTranslation> translations) {
        getContent().addClassNames("stack", "approval-reading");
        var facts = new Facts();
        if (draft.frame().skill() != null) {
            facts.fact(
                    "editor.place.skill",
                    Texts.text(new Span(), "editor.skill." + draft.frame().skill()));
        }
        if (draft.frame().band() != null) {
            facts.fact("editor.place.band", draft.frame().band().toString());
        }
        fact(facts, "editor.place.topic", draft.frame().topic());
        fact(facts, "editor.place.source", draft.frame().source());
        fact(facts, "approval.place.duty", draft.frame().duty());
        fact(facts, "editor.place.key", DraftKeys.of(draft.body()));
        getContent().add(facts);
        for (Map.Entry<String, String> text : draft.texts().entrySet()) {
            getContent().add(place(draft, text, translations));
        }
    }

    private static void fact(Facts facts, String key, String value) {
        if (!value.isBlank()) facts.fact(key, Texts.untranslated(new Span(value)));
    }

    private static Component place(
            ItemDraft draft, Map.Entry<String, String> text, List<DraftTranslation> translations) {
        Span name = PlaceWords.of(text.getKey());
        name.addClassName("small");
        var block = new Div(name, words(text.getValue(), draft.frame().language()));
        block.addClassName("approval-place");
        for (DraftTranslation translation : translations) {
            String other = translation.texts().getOrDefault(text.getKey(), "");
            if (!other.isBlank()) block.add(words(other, translation.language()));
        }
        return block;
    }

    private static Div words(String text, @Nullable LanguageTag language) {
        var words = Texts.untranslated(new Div(text));
        words.addClassName("approval-words");
        if (language != null) words.getElement().setAttribute("lang", language.code());
        return words;
    }
}
