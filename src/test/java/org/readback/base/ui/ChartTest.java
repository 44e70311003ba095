package org.readback.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.base.ui.Chart.Mark;
import org.readback.base.ui.Chart.Point;
import org.readback.base.ui.Chart.Series;

@AppTest
class ChartTest extends SpringBrowserlessTest {
    private static final List<Series> TWO = List.of(
            new Series("first", Mark.LINE, List.of(new Point(1, 0.12345), new Point(2, 1234.5))),
            new Series("second", Mark.DOTS, List.of(new Point(2, -1), new Point(2, 3))));

    private Chart chart;

    @BeforeEach
    void chart() {
        UI.getCurrent().setLocale(Translations.ENGLISH);
        chart = new Chart("base.job.label", "base.language.label", "base.job.done");
        UI.getCurrent().add(chart);
        chart.show(TWO);
    }

    @Test
    void theDrawingIsNamedAndGetsEveryPoint() {
        LineChart drawing = find(LineChart.class, chart).single();

        assertThat(drawing.getElement().getAttribute("aria-label")).isEqualTo("How far it is");
        assertThat(drawing.getElement().getPropertyRaw("series").toString())
                .contains("\"points\":[[1.0,0.12345],[2.0,1234.5]]", "\"mark\":\"DOTS\"", "[[2.0,-1.0],[2.0,3.0]]");
    }

    @Test
    void theSameFiguresStandInATableForWhoeverOpensIt() {
        Details figures = find(Details.class, chart).single();
        assertThat(find(NativeTableRow.class, chart).all()).isEmpty();

        figures.setOpened(true);

        assertThat(find(NativeTableRow.class, chart).all())
                .extracting(row -> row.getElement().getTextRecursively())
                .containsExactly("Language of the interfacefirstsecond", "10.123", "21230-1; 3");
    }

    @Test
    void aPointThatIsNoNumberIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Point(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Point(Double.POSITIVE_INFINITY, 0));
    }
}
