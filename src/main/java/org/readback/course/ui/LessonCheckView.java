package org.readback.course.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;
import org.readback.course.LessonChecks;
import org.readback.course.LessonId;
import org.readback.report.ItemReports;

/** The check of a lesson, from where one stopped. */
@Route("lessons/:lesson/check")
@RolesAllowed({"TRAINEE", "INSTRUCTOR"})
class LessonCheckView extends LessonPage {
    private final LessonChecks checks;
    private final ItemReports reports;

    LessonCheckView(LessonChecks checks, ItemReports reports) {
        this.checks = checks;
        this.reports = reports;
    }

    @Override
    Optional<Found> find(LessonId id, Locale locale) {
        return checks.open(id)
                .map(sheet -> new Found(sheet.title().in(locale), new LessonCheckPane(checks, reports, sheet)));
    }
}
