package org.readback.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A screen that could not be opened, whatever the reason. It stands without the frame, which may be what failed, and
 * says nothing of the fault: that is in the server's log, under the address. */
@AnonymousAllowed
class FaultView extends Div implements HasErrorParameter<Exception> {
    private static final Logger log = LoggerFactory.getLogger(FaultView.class);

    FaultView() {
        addClassName("fault");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String path = event.getLocation().getPath();
        log.error("Opening /{} failed", path, parameter.getException());
        Anchor again = link(path, "shell.fault.again");
        Main main = new Main(new PageHeading("shell.fault"), new Div(again, link("", "shell.missing.home")));
        main.setId("main");
        add(main);
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    /** Loads the page anew, so that nothing of the failed one stays. */
    private static Anchor link(String path, String key) {
        Anchor link = Texts.text(new Anchor("/" + path), key);
        link.setRouterIgnore(true);
        link.addClassName("button");
        return link;
    }
}
