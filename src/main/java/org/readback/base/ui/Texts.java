package org.readback.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import java.util.Locale;
import java.util.function.Consumer;

/** Texts that follow the language of the screen: nothing is rebuilt when it changes, so nothing typed is lost. */
public final class Texts {
    private Texts() {}

    /** The text now, in the language of the current UI. */
    public static String now(String key, Object... parameters) {
        UI ui = UI.getCurrent();
        return ui.getTranslation(key, ui.getLocale(), parameters);
    }

    /** The text in a language that is not that of the screen, such as the language of an item. */
    public static String in(Locale locale, String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, locale, parameters);
    }

    /** The text, and again whenever the language changes. */
    public static Signal<String> signal(String key, Object... parameters) {
        UI ui = UI.getCurrent();
        return ui.localeSignal().map(locale -> ui.getTranslation(key, locale, parameters));
    }

    /** Binds the text of a component and returns it. */
    public static <T extends Component & HasText> T text(T component, String key, Object... parameters) {
        component.bindText(signal(key, parameters));
        return component;
    }

    /** Feeds a setter (a label, a title, an {@code aria-label}) now and whenever the language changes. */
    public static <T extends Component> T feed(T component, Consumer<String> setter, String key, Object... parameters) {
        Signal<String> text = signal(key, parameters);
        Signal.effect(component, () -> setter.accept(text.get()));
        return component;
    }

    /** Runs now and whenever the language changes; for content that is built from many texts. */
    public static void follow(Component owner, Consumer<Locale> builder) {
        Signal<Locale> locale = UI.getCurrent().localeSignal();
        Signal.effect(owner, () -> builder.accept(locale.get()));
    }

    /** Marks a name, a code or words of an item: the same in every language of the screen. */
    public static <T extends Component> T untranslated(T component) {
        component.getElement().setAttribute("translate", "no");
        return component;
    }

    /** Sets the accessible name. */
    public static <T extends Component> T name(T component, String key, Object... parameters) {
        return feed(component, text -> component.getElement().setAttribute("aria-label", text), key, parameters);
    }
}
