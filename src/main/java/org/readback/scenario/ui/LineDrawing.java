package org.readback.scenario.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Lines, boxes and short words on a ground of a given size, drawn in the browser as SVG in the colours of the page. */
@Tag("line-drawing")
@JsModule("./line-drawing.ts")
final class LineDrawing extends Component {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** A part of a drawing.
     *
     * @param look name of its look in the browser's style
     * @param path in the language of SVG, made of numbers of ours; empty for words
     * @param words at x and y; empty for a path */
    record Part(String look, String path, String words, double x, double y) {
        static Part line(String look, String path) {
            return new Part(look, path, "", 0, 0);
        }

        static Part words(String look, String words, double x, double y) {
            return new Part(look, "", words, x, y);
        }
    }

    LineDrawing(double width, double height) {
        getElement().setAttribute("role", "img");
        getElement().setProperty("width", width).setProperty("height", height);
    }

    void show(List<Part> parts) {
        ArrayNode all = MAPPER.createArrayNode();
        for (Part part : parts) {
            all.addObject()
                    .put("look", part.look())
                    .put("path", part.path())
                    .put("words", part.words())
                    .put("x", part.x())
                    .put("y", part.y());
        }
        getElement().setPropertyJson("parts", all);
    }

    void name(String words) {
        getElement().setAttribute("aria-label", words);
    }
}
