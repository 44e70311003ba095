package org.readback.account.ui;

import java.util.Locale;
import java.util.stream.Collectors;
import org.readback.account.CurrentAccount;
import org.readback.account.LockPage;
import org.readback.base.ui.Translations;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** One form, another to sign out, three links for the language. */
@Component
class PlainLockPage implements LockPage {
    private static final String PAGE = """
        <!doctype html>
        <html lang="%(lang)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%(title)</title>
        <link rel="stylesheet" href="styles/tokens.css">
        <link rel="stylesheet" href="styles/layout.css">
        <link rel="stylesheet" href="styles/account.css">
        </head>
        <body class="lock-page">
        <main class="lock-card">
        <nav class="chips" aria-label="%(languages)">%(chips)</nav>
        <h1>%(title)</h1>
        <p><strong translate="no">%(name)</strong></p>
        <p>%(text)</p>
        %(notice)
        <form class="stack" method="post" action="unlock">
        <label for="password">%(password)</label>
        <input id="password" name="password" type="password" autocomplete="current-password" required autofocus>
        <input type="hidden" name="to" value="%(to)">
        <input type="hidden" name="%(tokenName)" value="%(token)">
        <button class="button" type="submit">%(unlock)</button>
        </form>
        <form method="post" action="logout">
        <input type="hidden" name="%(tokenName)" value="%(token)">
        <button class="button quiet" type="submit">%(out)</button>
        </form>
        </main>
        </body>
        </html>
        """;

    private final Translations translations;

    PlainLockPage(Translations translations) {
        this.translations = translations;
    }

    @Override
    public String html(CurrentAccount who, CsrfToken token, String to, Notice notice) {
        Locale locale = Translations.LOCALES.stream()
                .filter(known -> known.getLanguage().equals(notice.language()))
                .findFirst()
                .orElse(Translations.nearest(who.locale()));
        return PAGE.replace("%(lang)", locale.getLanguage())
                .replace("%(title)", text(locale, "account.lock.title"))
                .replace("%(text)", text(locale, "account.lock.again"))
                .replace("%(languages)", text(locale, "base.language.label"))
                .replace("%(password)", text(locale, "account.lock.password"))
                .replace("%(unlock)", text(locale, "account.lock.unlock"))
                .replace("%(out)", text(locale, "account.lock.out"))
                .replace("%(notice)", notice(locale, notice))
                .replace("%(chips)", chips(locale, to))
                .replace("%(tokenName)", HtmlUtils.htmlEscape(token.getParameterName()))
                .replace("%(token)", HtmlUtils.htmlEscape(token.getToken()))
                .replace("%(to)", HtmlUtils.htmlEscape(to))
                .replace("%(name)", HtmlUtils.htmlEscape(who.displayName()));
    }

    private String text(Locale locale, String key, Object... parameters) {
        return HtmlUtils.htmlEscape(translations.getTranslation(key, locale, parameters), "UTF-8");
    }

    private String notice(Locale locale, Notice notice) {
        if (notice.waitSeconds() > 0) {
            return "<p class=\"notice\" role=\"alert\">"
                    + text(locale, "account.signin.wait", Math.ceilDiv(notice.waitSeconds(), 60)) + "</p>";
        }
        return notice.isWrong()
                ? "<p class=\"notice\" role=\"alert\">" + text(locale, "account.lock.wrong") + "</p>"
                : "";
    }

    private String chips(Locale here, String to) {
        return Translations.LOCALES.stream()
                .map(locale -> "<a class=\"chip\" href=\"locked?lang=%s&amp;to=%s\" lang=\"%s\"%s>%s</a>"
                        .formatted(
                                locale.getLanguage(),
                                HtmlUtils.htmlEscape(to),
                                locale.getLanguage(),
                                locale.equals(here) ? " aria-current=\"true\"" : "",
                                text(here, "base.language." + locale.getLanguage())))
                .collect(Collectors.joining());
    }
}
