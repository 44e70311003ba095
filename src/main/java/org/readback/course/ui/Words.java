package org.readback.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.readback.base.LocalText;
import org.readback.base.ui.Icons;
import org.readback.base.ui.Texts;
import org.readback.course.LessonState;
import org.readback.item.LanguageTag;

/** Texts and small parts that several screens of this module share. */
final class Words {
    private Words() {}

    /** A text of the content in the language of the screen, or marked as the language that it has instead. */
    static <T extends Component & HasText> T local(T component, LocalText text) {
        Texts.follow(component, locale -> {
            component.setText(text.in(locale));
            component.getElement().setAttribute("lang", text.languageFor(locale));
        });
        return component;
    }

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

    /** A sign and words in the colour of their meaning: met, soon, not or unknown. */
    static Span tag(String meaning, String icon, String key, Object... parameters) {
        var tag = new Span(Icons.of(icon), Texts.text(new Span(), key, parameters));
        tag.addClassNames("tag", meaning);
        return tag;
    }

    static Span state(LessonState state) {
        return switch (state) {
            case DONE -> tag("met", "check", "course.state.done");
            case STARTED -> tag("soon", "half", "course.state.started");
            case NEW -> tag("unknown", "empty", "course.state.new");
        };
    }

    static Span specimen() {
        return tag("soon", "warning", "course.specimen");
    }

    /** A verb that leads somewhere; its accessible name says with what, since several stand on a page. */
    static Anchor link(String path, String key, LocalText about) {
        var link = Texts.text(new Anchor(path), key);
        link.addClassName("button");
        Texts.follow(
                link,
                locale ->
                        link.getElement().setAttribute("aria-label", Texts.in(locale, key) + ": " + about.in(locale)));
        return link;
    }

    static Span small(String key, Object... parameters) {
        Span span = Texts.text(new Span(), key, parameters);
        span.addClassName("small");
        return span;
    }

    static String language(LanguageTag language) {
        return Texts.now("course.language." + language.code());
    }

    static String pageTitle(String words) {
        return words + " · Readback";
    }
}
