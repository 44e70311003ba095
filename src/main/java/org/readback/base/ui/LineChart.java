package org.readback.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;
import org.readback.base.ui.Chart.Series;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The drawing alone: see {@link Chart}. */
@Tag("line-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./line-chart.ts")
final class LineChart extends Component {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    LineChart() {
        getElement().setAttribute("role", "img");
    }

    void axis(String name, String text) {
        getElement().setProperty(name, text);
    }

    void overDays() {
        getElement().setProperty("days", true);
    }

    void between(double low, double high) {
        getElement().setProperty("low", low).setProperty("high", high);
    }

    void show(List<Series> series) {
        ArrayNode all = MAPPER.createArrayNode();
        for (Series each : series) {
            ObjectNode node = all.addObject();
            node.put("name", each.name()).put("mark", each.mark().name());
            ArrayNode points = node.putArray("points");
            each.points().forEach(point -> points.addArray().add(point.x()).add(point.y()));
        }
        getElement().setPropertyJson("series", all);
    }
}
