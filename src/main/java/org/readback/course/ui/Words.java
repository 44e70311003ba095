package org.readback.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Span;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.course.LessonState;
import org.readback.item.LanguageTag;

/** Texts and small parts that several screens of this module share. */
final class Words {
    private Words() {}

    /** A text of the screen that stands amid content of another language. */
    static <T extends Component & HasText> T label(T component, String key, Object... parameters) {
        Texts.follow(component, locale -> component.getElement().setAttribute("lang", locale.getLanguage()));
        return Texts.text(component, key, parameters);
    }

    /** Content in its own language. */
    static <T extends Component & HasText> T content(T component, String text, String language) {
        component.setText(text);
        component.getElement().setAttribute("lang", language);
        return component;
    }

    static Span state(LessonState state) {
        return switch (state) {
            case DONE -> Tags.of("met", "check", "course.state.done");
            case STARTED -> Tags.of("soon", "half", "course.state.started");
            case NEW -> Tags.of("unknown", "empty", "course.state.new");
        };
    }

    static Span specimen() {
        return Tags.of("soon", "warning", "course.specimen");
    }

    static Span small(String key, Object... parameters) {
        Span span = Texts.text(new Span(), key, parameters);
        span.addClassName("small");
        return span;
    }

    static String language(LanguageTag language) {
        return Texts.now("course.language." + language.code());
    }
}
