package org.readback.marking.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.marking.MarkingQueue;
import org.readback.marking.MarkingSheet;
import org.readback.marking.WorkId;

/** One work to be marked, or marked. */
@Route("marking/:work")
@RolesAllowed("INSTRUCTOR")
class MarkingView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final MarkingQueue queue;

    MarkingView(MarkingQueue queue) {
        this.queue = queue;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        WorkId id = RouteIds.of(event, "work", WorkId::of);
        MarkingSheet sheet = queue.open(id).orElseThrow(NotFoundException::new);
        removeAll();
        H1 title = Parts.english(new H1(sheet.task().task().frame().title()));
        add(Texts.text(new Anchor("marking"), "marking.mark.back"), title, new MarkingPane(queue, sheet));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("marking.mark.title"));
    }
}
