package org.readback.shell;

import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.readback.base.Installation;

/** Around what is shown to a class: as quiet as around an attempt; a page on the wall may stand as long as it is talked
 * about, so it does not lock. */
@Layout("/projector")
@AnonymousAllowed
class ProjectorLayout extends QuietLayout {
    ProjectorLayout(OwnSession own, Installation here) {
        super(own, here);
        addClassName("projector-frame");
        getElement().setAttribute("data-running", true);
    }
}
