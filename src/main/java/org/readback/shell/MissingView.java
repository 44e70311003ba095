package org.readback.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.Texts;

/** An address that leads nowhere, or nowhere for this person: the same words, so that nothing is given away. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class MissingView extends Div implements HasErrorParameter<NotFoundException> {
    MissingView() {
        Anchor home = Texts.text(new Anchor(""), "shell.missing.home");
        home.addClassName("button");
        add(new PageHeading("shell.missing"), home);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
