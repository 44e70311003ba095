package org.readback.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.readback.account.AccountPreferences;
import org.readback.account.SignedIn;
import org.springframework.stereotype.Component;

/** Gives each new page its language: that of the account, or of the browser before one signs in. */
@Component
class LocaleSetter implements VaadinServiceInitListener {
    private final SignedIn signedIn;
    private final AccountPreferences preferences;

    LocaleSetter(SignedIn signedIn, AccountPreferences preferences) {
        this.signedIn = signedIn;
        this.preferences = preferences;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> {
            UI ui = start.getUI();
            Locale locale = locale();
            ui.getSession().setLocale(locale);
            ui.setLocale(locale);
        });
    }

    private Locale locale() {
        if (signedIn.find().isPresent()) {
            return preferences.locale().orElse(Locale.ENGLISH);
        }
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? Locale.ENGLISH : LocaleCookie.of(request);
    }
}
