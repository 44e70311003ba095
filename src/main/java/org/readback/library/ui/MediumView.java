package org.readback.library.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.item.MediaId;
import org.readback.library.MediaLibrary;
import org.readback.library.MediumSheet;

/** One sound or picture. */
@Route("media-library/:medium")
@RolesAllowed("INSTRUCTOR")
class MediumView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final MediaLibrary library;
    private String title = "";

    MediumView(MediaLibrary library) {
        this.library = library;
        addClassNames("stack", "library");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MediaId id = RouteIds.of(event, "medium", MediaId::new);
        MediumSheet sheet = library.find(id).orElseThrow(NotFoundException::new);
        title = sheet.card().text().name();
        removeAll();
        add(new BankLinks("media-library"), new MediumPane(library, sheet));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
