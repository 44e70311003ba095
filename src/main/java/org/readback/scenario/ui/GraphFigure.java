package org.readback.scenario.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readback.base.ui.Texts;
import org.readback.scenario.ui.LineDrawing.Part;
import org.readback.scenes.Routes;
import org.readback.scenes.Scenario;
import org.readback.scenes.Scene;
import org.readback.scenes.Verdict;

/** The graph of a scenario from top to bottom: a box a scene with its number, a double frame where a duty is at stake; a
 * full line for a right decision, dashes for an acceptable one, dots for a wrong one or none in time. The list of scenes
 * below says the same in words. */
final class GraphFigure extends Composite<Div> {
    private static final double WIDTH = 100;
    private static final double ROW = 22;
    private static final double BOX_WIDTH = 16;
    private static final double BOX_HEIGHT = 9;
    private static final double END = 3;

    private final Scenario scenario;
    private final Map<String, Place> places = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final double height;

    /** The middle of a box. */
    private record Place(double x, double y) {}

    /** A line between two scenes; the best decision that leads along it gives its look. */
    private record Line(String from, Optional<String> to) {}

    GraphFigure(Scenario scenario) {
        this.scenario = scenario;
        Map<Integer, List<Scene>> layers = layers(scenario);
        layers.forEach((layer, scenes) -> {
            for (int index = 0; index < scenes.size(); index++) {
                double x = WIDTH * (index + 1) / (scenes.size() + 1);
                // scenes of one layer stand a little apart in height too: lines between other layers stay in sight
                places.put(scenes.get(index).id(), new Place(x, ROW * layer + BOX_HEIGHT + 2 * (index % 2)));
            }
        });
        height = ROW * (layers.size() + 1);
        lines().forEach(this::line);
        scenario.scenes().forEach(this::box);
        var end = new Place(WIDTH / 2, height - END - 1);
        parts.add(Part.line(
                "end",
                SketchFigure.number(
                        "M%s %sm%s 0a%s %s 0 1 0 %s 0a%s %s 0 1 0 %s 0",
                        end.x(), end.y(), -END, END, END, 2 * END, END, END, -2 * END)));
        var drawing = new LineDrawing(WIDTH, height);
        drawing.addClassName("scenario-graph");
        drawing.show(parts);
        Texts.follow(
                drawing,
                locale -> drawing.name(
                        Texts.now("scenario.map.graph", scenario.scenes().size())));
        getContent().addClassName("scenario-figure");
        getContent().add(drawing);
    }

    private static Map<Integer, List<Scene>> layers(Scenario scenario) {
        Map<String, Integer> layers = Routes.of(scenario).layers();
        Map<Integer, List<Scene>> byLayer = new TreeMap<>();
        scenario.scenes()
                .forEach(scene -> byLayer.computeIfAbsent(layers.getOrDefault(scene.id(), 0), _ -> new ArrayList<>())
                        .add(scene));
        return byLayer;
    }

    private Map<Line, Verdict> lines() {
        var lines = new LinkedHashMap<Line, Verdict>();
        for (Scene scene : scenario.scenes()) {
            scene.consequences()
                    .forEach(each -> lines.merge(
                            new Line(scene.id(), Optional.ofNullable(each.next())),
                            each.verdict(),
                            GraphFigure::better));
        }
        return lines;
    }

    private static Verdict better(Verdict one, Verdict other) {
        return one.points() >= other.points() ? one : other;
    }

    private void line(Line line, Verdict verdict) {
        Place from = place(line.from());
        Place to = line.to().map(this::place).orElse(new Place(WIDTH / 2, height - 2 * END - 1 + BOX_HEIGHT / 2));
        double startX = from.x() + (to.x() - from.x()) * 0.15;
        double endX = to.x() + (from.x() - to.x()) * 0.08;
        String look = switch (verdict) {
            case RIGHT -> "right";
            case ACCEPTABLE -> "acceptable";
            case WRONG -> "wrong";
        };
        parts.addAll(SketchFigure.arrow(look, startX, from.y() + BOX_HEIGHT / 2, endX, to.y() - BOX_HEIGHT / 2));
    }

    private Place place(String scene) {
        return places.getOrDefault(scene, new Place(0, 0));
    }

    private void box(Scene scene) {
        Place at = place(scene.id());
        parts.add(Part.line("scene", frame(at, 0)));
        if (scene.duty().isPresent()) parts.add(Part.line("scene", frame(at, -1.2)));
        parts.add(Part.words("number", Integer.toString(scenario.scenes().indexOf(scene) + 1), at.x(), at.y()));
    }

    private static String frame(Place at, double by) {
        double width = BOX_WIDTH + 2 * by;
        double tall = BOX_HEIGHT + 2 * by;
        return SketchFigure.number("M%s %sh%sv%sh%sz", at.x() - width / 2, at.y() - tall / 2, width, tall, -width);
    }
}
