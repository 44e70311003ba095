package org.readback.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.item.ItemId;
import org.readback.marking.TaskSheet;
import org.readback.marking.Works;

/** A task to write or to say. */
@Route("tasks/:task")
@RolesAllowed({"TRAINEE", "INSTRUCTOR"})
class TaskView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Works works;
    private String title = "";

    TaskView(Works works) {
        this.works = works;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ItemId id = RouteIds.of(event, "task", ItemId::new);
        TaskSheet sheet = works.open(id).orElseThrow(NotFoundException::new);
        title = sheet.task().task().frame().title();
        removeAll();
        add(new TaskPane(works, sheet));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
