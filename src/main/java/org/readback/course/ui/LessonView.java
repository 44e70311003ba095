package org.readback.course.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;
import org.readback.course.LessonId;
import org.readback.course.LessonVisits;
import org.readback.report.ItemReports;

/** A lesson to read, from where one stopped. */
@Route("lessons/:lesson")
@RolesAllowed({"TRAINEE", "INSTRUCTOR"})
class LessonView extends LessonPage {
    private final LessonVisits visits;
    private final ItemReports reports;

    LessonView(LessonVisits visits, ItemReports reports) {
        this.visits = visits;
        this.reports = reports;
    }

    @Override
    Optional<Found> find(LessonId id, Locale locale) {
        return visits.open(id).map(sheet -> new Found(sheet.text().title(), new LessonPane(visits, reports, sheet)));
    }
}
