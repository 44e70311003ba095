package org.readback.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.readback.approval.ui.PlaceWords;
import org.readback.base.ui.Marked;
import org.readback.base.ui.Texts;
import org.readback.drafting.DraftContent;
import org.readback.drafting.DraftDifference;
import org.readback.drafting.DraftDifference.Change;
import org.readback.drafting.WordDifference;
import org.readback.drafting.WordDifference.Part;

/** What changed between two states, place by place: what was taken out is struck through, what was put in is underlined. */
class DifferencePane extends Composite<Div> {
    DifferencePane(DraftContent before, DraftContent after) {
        getContent().addClassName("stack");
        List<Change> changes = DraftDifference.between(before, after);
        if (changes.isEmpty()) getContent().add(Texts.text(new Paragraph(), "drafting.difference.none"));
        changes.forEach(change -> getContent().add(row(change)));
    }

    private static Component row(Change change) {
        Span place = PlaceWords.of(change.place());
        place.addClassName("small");
        var name = new Div(place);
        change.language()
                .ifPresent(language -> name.add(
                        Texts.untranslated(new Span(" " + language.code().toUpperCase(Locale.ROOT)))));
        var words = Texts.untranslated(new Div());
        words.addClassName("approval-words");
        change.language().ifPresent(language -> words.getElement().setAttribute("lang", language.code()));
        WordDifference.between(change.before(), change.after()).forEach(part -> words.add(part(part)));
        var row = new Div(name, words);
        row.addClassName("approval-place");
        return row;
    }

    private static Component part(Part part) {
        return switch (part.kind()) {
            case KEPT -> new Span(part.text());
            case TAKEN_OUT -> Marked.takenOut(part.text());
            case PUT_IN -> Marked.putIn(part.text());
        };
    }
}
