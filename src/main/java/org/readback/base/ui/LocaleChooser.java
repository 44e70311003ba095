package org.readback.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import java.util.function.Consumer;

/** Қаз · Рус · Eng. Texts follow at once; nothing is reloaded, so nothing typed is lost. */
public final class LocaleChooser extends Div {
    private final Consumer<Locale> keep;

    /** @param keep remembers the choice for the next sign-in */
    public LocaleChooser(Consumer<Locale> keep) {
        this.keep = keep;
        addClassName("chips");
        getElement().setAttribute("role", "group");
        Texts.name(this, "base.language.label");
        Translations.LOCALES.forEach(locale -> add(button(locale)));
    }

    private NativeButton button(Locale locale) {
        NativeButton button = new NativeButton(shortName(locale), click -> choose(locale));
        button.getElement().setAttribute("lang", locale.getLanguage());
        button.getElement().setAttribute("aria-label", Texts.now("base.language." + locale.getLanguage()));
        Texts.follow(
                button,
                now -> button.getElement()
                        .setAttribute(
                                "aria-pressed",
                                Boolean.toString(Translations.nearest(now).equals(locale))));
        return button;
    }

    private static String shortName(Locale locale) {
        return switch (locale.getLanguage()) {
            case "kk" -> "Қаз";
            case "ru" -> "Рус";
            default -> "Eng";
        };
    }

    private void choose(Locale locale) {
        UI ui = UI.getCurrent();
        VaadinSession.getCurrent().setLocale(locale);
        ui.setLocale(locale);
        keep.accept(locale);
    }
}
