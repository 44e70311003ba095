package org.readback.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.assessment.Result.Indication;
import org.readback.base.Centre;
import org.readback.base.ui.Chart;
import org.readback.base.ui.Chart.Mark;
import org.readback.base.ui.Chart.Point;
import org.readback.base.ui.Chart.Series;
import org.readback.base.ui.Texts;
import org.readback.progress.Distance;
import org.readback.progress.SkillProfile;
import org.readback.progress.SkillProfile.Standing;

/** The results in one skill over time: each with the interval in which it almost certainly lies, and the band that the
 * post asks for as a dashed line. Band 2 reaches from 1.5 to 2.5. */
final class SkillChart extends Composite<Div> {
    private static final double HALF = 0.5;
    /** Days that a single result stands away from the edges. */
    private static final int MARGIN = 7;

    SkillChart(SkillProfile skill, Optional<Distance> distance) {
        List<Series> series = new ArrayList<>();
        List<Point> found = new ArrayList<>();
        List<Point> ranges = new ArrayList<>();
        for (Standing standing : skill.history().reversed()) {
            double day = day(standing);
            Indication indication = standing.indication();
            found.add(new Point(day, indication.band()));
            ranges.add(new Point(day, height(indication, indication.low())));
            ranges.add(new Point(day, height(indication, indication.high())));
        }
        series.add(new Series(Texts.now("progress.chart.results"), Mark.DOTS, found));
        series.add(new Series(Texts.now("progress.chart.interval"), Mark.RANGES, ranges));
        distance.ifPresent(asked -> series.add(new Series(
                Texts.now("progress.chart.required"),
                Mark.DASHED,
                List.of(
                        new Point(found.getFirst().x() - MARGIN, asked.required()),
                        new Point(found.getLast().x() + MARGIN, asked.required())))));
        getContent().addClassName("progress-chart");
        getContent()
                .add(new Chart("progress.chart.title", "progress.chart.day", "progress.chart.band")
                        .overDays()
                        .between(HALF, Parts.BANDS + HALF)
                        .show(series));
    }

    private static double day(Standing standing) {
        return LocalDate.ofInstant(standing.at(), Centre.ZONE).toEpochDay();
    }

    private static double height(Indication indication, double logits) {
        return Math.round((indication.place(logits) + HALF) * 100) / 100.0;
    }
}
