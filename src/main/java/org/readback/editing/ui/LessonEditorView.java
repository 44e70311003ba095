package org.readback.editing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.course.LessonId;
import org.readback.editing.EditingSheet;
import org.readback.editing.LessonBeginnings;
import org.readback.editing.LessonReviews;
import org.readback.editing.LessonWriting;
import org.readback.item.LanguageTag;

/** One language version of a lesson: write, look, check, review. */
@Route("lesson-drafts/:lesson/:language")
@RolesAllowed("INSTRUCTOR")
class LessonEditorView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Services services;
    private String title = "";

    /** What the parts of the editor call. */
    @org.springframework.stereotype.Component
    record Services(LessonWriting writing, LessonReviews reviews, LessonBeginnings beginnings) {}

    LessonEditorView(Services services) {
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LessonId id = RouteIds.of(event, "lesson", LessonId::new);
        LanguageTag language = RouteIds.of(event, "language", LanguageTag::new);
        EditingSheet sheet = services.writing().open(id, language).orElseThrow(NotFoundException::new);
        title = sheet.lesson().title().in(event.getUI().getLocale());
        removeAll();
        add(new EditorPane(services, sheet));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
