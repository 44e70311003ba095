package org.readback.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import org.readback.account.AccountPreferences;
import org.readback.account.CurrentAccount;
import org.readback.account.SharedComputer;
import org.readback.base.ui.Texts;
import org.readback.base.ui.Translations;
import org.springframework.security.web.csrf.CsrfToken;
import tools.jackson.databind.node.JsonNodeFactory;

/** Covers the page of a shared computer that nobody touches. What stands under it stays as it is; the texts of all
 * languages are in it, since nothing can be asked of the server while it is locked. */
@Tag("idle-cover")
@JsModule("./idle-cover.ts")
final class IdleCover extends Component {
    private static final List<String> TEXTS = List.of(
            "account.lock.title",
            "account.lock.text",
            "account.lock.password",
            "account.lock.unlock",
            "account.lock.wrong",
            "account.lock.wait",
            "account.lock.offline",
            "account.lock.out",
            "account.lock.lost");

    IdleCover(CurrentAccount account, OwnSession own) {
        VaadinRequest request = VaadinRequest.getCurrent();
        boolean shared = request == null || SharedComputer.isShared(request.getCookies());
        getElement().setProperty("seconds", shared ? (int) own.lock().idle().toSeconds() : 0);
        getElement().setProperty("name", account.displayName());
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            getElement().setProperty("tokenName", token.getParameterName());
            getElement().setProperty("token", token.getToken());
        }
        var texts = JsonNodeFactory.instance.objectNode();
        for (Locale locale : Translations.LOCALES) {
            var words = texts.putObject(locale.getLanguage());
            TEXTS.forEach(key -> words.put(key.substring(key.lastIndexOf('.') + 1), Texts.in(locale, key)));
            words.put("languages", Texts.in(locale, "base.language.label"));
            words.put("language", Texts.in(locale, "base.language." + locale.getLanguage()));
        }
        getElement().setPropertyJson("texts", texts);
        Texts.follow(this, locale -> getElement().setProperty("locale", locale.getLanguage()));
        getElement()
                .addEventListener(
                        "language-chosen",
                        event ->
                                choose(event.getEventData().path("event.detail").asString(), own.preferences()))
                .addEventData("event.detail");
    }

    /** The language chosen on the cover, once it is open again. */
    private static void choose(String language, AccountPreferences preferences) {
        Translations.LOCALES.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst()
                .ifPresent(locale -> {
                    VaadinSession.getCurrent().setLocale(locale);
                    UI.getCurrent().setLocale(locale);
                    preferences.chooseLocale(locale);
                });
    }
}
