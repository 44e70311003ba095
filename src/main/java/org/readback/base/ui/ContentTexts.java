package org.readback.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Anchor;
import org.readback.base.LocalText;

/** Short texts of the content on the screen, said to be in the language that they are in. */
public final class ContentTexts {
    private ContentTexts() {}

    /** In the language of the screen, or marked as the language that it has instead. */
    public static <T extends Component & HasText> T text(T component, LocalText text) {
        Texts.follow(component, locale -> {
            component.setText(text.in(locale));
            component.getElement().setAttribute("lang", text.languageFor(locale));
        });
        return component;
    }

    /** A verb that leads somewhere; its accessible name says with what, since several stand on a page. */
    public static Anchor link(String path, String key, LocalText about) {
        var link = Texts.text(new Anchor(path), key);
        link.addClassName("button");
        Texts.follow(
                link,
                locale ->
                        link.getElement().setAttribute("aria-label", Texts.in(locale, key) + ": " + about.in(locale)));
        return link;
    }
}
