package org.readback.drafting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.drafting.Saved;

/** Says how saving went; read out. */
class SaveNote extends Composite<Div> {
    SaveNote() {
        getContent().getElement().setAttribute("role", "status");
        getContent().addClassName("drafting-saved");
    }

    void saved(Instant at) {
        getContent().removeAll();
        var words = new Span();
        Texts.follow(words, locale -> words.setText(Texts.in(locale, "drafting.saved", Formats.dateTime(at, locale))));
        getContent().add(Tags.of("met", "check", words));
    }

    void beside(Saved.Beside beside) {
        getContent().removeAll();
        getContent()
                .add(Tags.of(
                        "soon",
                        "warning",
                        "drafting.beside",
                        beside.by(),
                        beside.theirs().revision(),
                        beside.aside()));
    }
}
