package org.readback.account.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.base.ui.Translations;

/** The language of a browser in which nobody is signed in. */
final class LocaleCookie {
    private static final String NAME = "readback-locale";
    private static final int SECONDS = 365 * 24 * 3600;

    private LocaleCookie() {}

    static void keep(Locale locale) {
        VaadinResponse response = VaadinService.getCurrentResponse();
        if (response == null) {
            return;
        }
        Cookie cookie = new Cookie(NAME, locale.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(SECONDS);
        cookie.setHttpOnly(true);
        VaadinRequest request = VaadinService.getCurrentRequest();
        cookie.setSecure(request != null && request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    /** The language chosen here before; else the first of those the browser asks for that we have; else English. */
    static Locale of(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        Optional<Locale> chosen = cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(cookie -> Locale.of(cookie.getValue()))
                        .findFirst();
        return Stream.concat(chosen.stream(), Collections.list(request.getLocales()).stream())
                .flatMap(wanted -> Translations.LOCALES.stream()
                        .filter(known -> known.getLanguage().equals(wanted.getLanguage())))
                .findFirst()
                .orElse(Translations.ENGLISH);
    }
}
