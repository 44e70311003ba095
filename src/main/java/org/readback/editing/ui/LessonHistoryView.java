package org.readback.editing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.course.LessonId;
import org.readback.editing.EditingSheet;
import org.readback.editing.LessonWriting;
import org.readback.item.LanguageTag;

/** Earlier states of a text: what differs, and a way back. */
@Route("lesson-drafts/:lesson/:language/history")
@RolesAllowed("INSTRUCTOR")
class LessonHistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final LessonWriting writing;
    private String title = "";

    LessonHistoryView(LessonWriting writing) {
        this.writing = writing;
        addClassNames("stack", "editing");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LessonId id = RouteIds.of(event, "lesson", LessonId::new);
        LanguageTag language = RouteIds.of(event, "language", LanguageTag::new);
        EditingSheet sheet = writing.open(id, language).orElseThrow(NotFoundException::new);
        title = sheet.lesson().title().in(event.getUI().getLocale());
        removeAll();
        add(
                new PageHeading("editing.history"),
                Texts.text(new Anchor("lesson-drafts/" + id + "/" + language.code()), "editing.history.open"),
                new HistoryPane(writing, sheet));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
