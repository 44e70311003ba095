package org.readback.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.readback.base.ui.HoldsUnsent;
import org.readback.base.ui.Texts;

/** The way out: at once, or after a question if something on the screen is not saved. */
final class SigningOut {
    private final AuthenticationContext security;

    SigningOut(AuthenticationContext security) {
        this.security = security;
    }

    void leave() {
        if (HoldsUnsent.anyIn(UI.getCurrent())) ask();
        else security.logout();
    }

    private void ask() {
        var dialog = new ConfirmDialog();
        Texts.feed(dialog, dialog::setHeader, "account.leave.title");
        Texts.feed(dialog, dialog::setText, "account.leave.text");
        Texts.feed(dialog, dialog::setConfirmText, "account.leave.out");
        Texts.feed(dialog, dialog::setCancelText, "account.leave.stay");
        dialog.setCancelable(true);
        dialog.addConfirmListener(confirm -> security.logout());
        dialog.open();
    }
}
