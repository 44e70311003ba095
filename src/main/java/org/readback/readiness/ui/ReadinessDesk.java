package org.readback.readiness.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readback.base.Centre;
import org.readback.base.ui.Translations;
import org.readback.contingent.ContingentId;
import org.readback.forecast.ForecastDesk;
import org.readback.readiness.CellWords;
import org.readback.readiness.Readiness;
import org.readback.readiness.ReadinessReports;
import org.readback.readiness.VisitDays;
import org.readback.training.Assignments;
import org.springframework.stereotype.Component;

/** What the pages of a contingent's readiness work with. */
@Component
record ReadinessDesk(
        Readiness readiness,
        ReadinessReports reports,
        Assignments assignments,
        ForecastDesk forecasts,
        List<VisitDays> visits,
        Translations translations,
        Clock clock) {

    LocalDate today() {
        return Centre.today(clock);
    }

    Optional<LocalDate> visit(ContingentId contingent) {
        return visits.stream()
                .flatMap(each -> each.next(contingent, today()).stream())
                .min(LocalDate::compareTo);
    }

    CellWords words(java.util.Locale locale) {
        return new CellWords(translations, locale);
    }
}
