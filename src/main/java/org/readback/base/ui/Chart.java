package org.readback.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.readback.base.ui.ChartTable.Heads;

/** Figures drawn, with the same figures as a table for those who would rather read them. Told apart without colour. */
public final class Chart extends Composite<Div> {
    private final String x;
    private final LineChart drawing = new LineChart();
    private final Details figures = new Details();
    private List<Series> series = List.of();
    private boolean days;

    /** How points are drawn. */
    public enum Mark {
        LINE,
        DASHED,
        DOTS,
        BARS,
        /** Points in pairs at one place on the x axis: from the first to the second. */
        RANGES
    }

    /** Neither is NaN. */
    public record Point(double x, double y) {
        public Point {
            if (!Double.isFinite(x) || !Double.isFinite(y)) {
                throw new IllegalArgumentException("A point must be finite: " + x + ", " + y);
            }
        }
    }

    /** Points that belong together.
     *
     * @param name in the language of the screen
     * @param points in the order of drawing */
    public record Series(String name, Mark mark, List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }
    }

    /** Keys of texts.
     *
     * @param title what is drawn, which stands above it
     * @param x and {@code y}: what the axes are, with their unit */
    public Chart(String title, String x, String y) {
        this.x = x;
        Texts.name(drawing, title);
        Texts.feed(drawing, text -> drawing.axis("x", text), x);
        Texts.feed(drawing, text -> drawing.axis("y", text), y);
        Texts.feed(figures, figures::setSummaryText, "base.chart.table");
        figures.addOpenedChangeListener(change -> fill());
        Div box = new Div(drawing);
        box.addClassName("chart-box");
        getContent().addClassName("chart");
        Span caption = Texts.text(new Span(), title);
        caption.addClassName("chart-caption");
        getContent().add(caption, box, figures);
    }

    /** The x axis is one of time, its unit days since 1 January 1970. */
    public Chart overDays() {
        days = true;
        drawing.overDays();
        return this;
    }

    /** The y axis goes from here to there, a line at each whole number, whatever is drawn. */
    public Chart between(double low, double high) {
        drawing.between(low, high);
        return this;
    }

    /** Draws these instead of what is there. */
    public Chart show(List<Series> all) {
        series = List.copyOf(all);
        drawing.show(series);
        fill();
        return this;
    }

    /** The rows are made when somebody wants them: few do. */
    private void fill() {
        figures.removeAll();
        if (figures.isOpened()) {
            figures.add(new ChartTable(
                    new Heads(
                            Texts.now(x),
                            series.stream().map(Series::name).toList(),
                            days ? ChartTable::day : ChartTable::number),
                    series));
        }
    }
}
