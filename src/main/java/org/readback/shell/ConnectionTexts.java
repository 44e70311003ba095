package org.readback.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.readback.base.ui.Texts;
import org.readback.base.ui.Translations;
import org.springframework.stereotype.Component;

/** What the page itself says when the server cannot be reached or the session is over: calm, in the language of the
 * screen, and that nothing is lost. */
@Component
class ConnectionTexts implements VaadinServiceInitListener {
    private static final int INTERVAL_MS = 3000;
    private static final int ATTEMPTS = 1200;

    private final Translations translations;

    ConnectionTexts(Translations translations) {
        this.translations = translations;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> follow(init.getUI()));
        event.getSource().setSystemMessagesProvider(this::messages);
    }

    private static void follow(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setReconnectInterval(INTERVAL_MS);
        dialog.setReconnectAttempts(ATTEMPTS);
        Texts.follow(ui, locale -> {
            dialog.setDialogText(Texts.in(locale, "shell.connection.lost"));
            dialog.setDialogTextGaveUp(Texts.in(locale, "shell.connection.gaveUp"));
        });
    }

    private SystemMessages messages(SystemMessagesInfo info) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredCaption(translations.getTranslation("shell.session.title", info.getLocale()));
        messages.setSessionExpiredMessage(translations.getTranslation("shell.session.text", info.getLocale()));
        messages.setSessionExpiredNotificationEnabled(true);
        return messages;
    }
}
