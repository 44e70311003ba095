package org.readback.shell;

import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.readback.account.AccountPreferences;
import org.readback.base.Installation;

/** Around what is shown to a class: as quiet as around an attempt. */
@Layout("/projector")
@AnonymousAllowed
class ProjectorLayout extends QuietLayout {
    ProjectorLayout(AccountPreferences preferences, Installation here) {
        super(preferences, here);
        addClassName("projector-frame");
    }
}
