package org.readback.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Locale;
import org.readback.assessment.LocalText;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Icons;
import org.readback.base.ui.Texts;
import org.readback.item.LanguageTag;
import org.readback.item.Skill;

/** Texts and small parts that several screens of this module share. */
final class Words {
    private Words() {}

    /** A text of the content, in the language of the screen. */
    static <T extends Component & HasText> T local(T component, LocalText text) {
        Texts.follow(component, locale -> component.setText(text.in(locale)));
        return component;
    }

    /** The name of a skill; empty for a part that is a topic of its own, which would only give a hint. */
    static String part(String part, Locale locale) {
        return Skill.of(part)
                .map(skill -> Texts.in(locale, "assessment.part." + skill.code()))
                .orElse("");
    }

    /** A sign and words in the colour of their meaning: met, soon, not or unknown. */
    static Span tag(String meaning, String icon, Span words) {
        var tag = new Span(Icons.of(icon), words);
        tag.addClassNames("tag", meaning);
        return tag;
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

    static Paragraph waiting(Instant from) {
        var words = new Paragraph();
        Texts.follow(
                words,
                locale -> words.setText(Texts.in(locale, "assessment.state.waiting", Formats.date(from, locale))));
        return words;
    }

    /** A language by its own name, and said to be in that language. */
    static Span language(LanguageTag language) {
        var name = new Span(Texts.now("assessment.language." + language.code()));
        name.getElement().setAttribute("lang", language.code());
        return name;
    }

    static String pageTitle(String words) {
        return words + " · Readback";
    }
}
