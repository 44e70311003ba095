package org.readback.scenario.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.readback.base.ui.Texts;
import org.readback.scenario.ui.LineDrawing.Part;
import org.readback.scenes.Sketch;
import org.readback.scenes.Sketch.Kind;
import org.readback.scenes.Sketch.Shape;

/** The plan of a place with a legend; each kind of thing has an outline of its own. */
final class SketchFigure extends Composite<Div> {
    private static final double PERSON = 2.2;
    private static final int ICON = 12;

    SketchFigure(Sketch sketch) {
        var drawing = new LineDrawing(Sketch.WIDTH, Sketch.HEIGHT);
        drawing.addClassName("scenario-sketch");
        drawing.show(
                sketch.shapes().stream().flatMap(shape -> parts(shape).stream()).toList());
        Texts.follow(drawing, locale -> drawing.name(sketch.alt().in(locale)));
        var legend = new Div();
        legend.addClassName("scenario-legend");
        sketch.shapes().stream()
                .map(Shape::kind)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .forEach(kind -> legend.add(entry(kind)));
        getContent().addClassName("scenario-figure");
        getContent().add(drawing, legend);
    }

    private static Div entry(Kind kind) {
        var icon = new LineDrawing(ICON, ICON);
        icon.getElement().setAttribute("aria-hidden", "true").removeAttribute("role");
        icon.show(parts(sample(kind)));
        var words = Texts.text(
                new Span(),
                "scenario.sketch." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var entry = new Div(icon, words);
        entry.addClassName("small");
        return entry;
    }

    private static Shape sample(Kind kind) {
        return switch (kind) {
            case ROAD -> new Shape(kind, 0, 4, 12, 4);
            case BUILDING -> new Shape(kind, 2, 2, 8, 8);
            case BARRIER -> new Shape(kind, 1, 5, 10, 2);
            case CAR, UN_VEHICLE -> new Shape(kind, 1, 3, 10, 6);
            case PEACEKEEPER, CIVILIAN, ARMED -> new Shape(kind, 6, 6, 0, 0);
            case CROWD -> new Shape(kind, 1, 2, 10, 8);
            case ARROW -> new Shape(kind, 1, 6, 10, 0);
        };
    }

    static List<Part> parts(Shape shape) {
        return switch (shape.kind()) {
            case ROAD -> List.of(Part.line("ground", box(shape)));
            case BUILDING -> List.of(Part.line("solid", box(shape)));
            case BARRIER -> List.of(Part.line("striped", box(shape)));
            case CAR -> List.of(Part.line("outline", box(shape)), Part.line("outline", pane(shape)));
            case UN_VEHICLE ->
                List.of(
                        Part.line("ours", box(shape)),
                        Part.words("label", "UN", shape.x() + shape.width() / 2.0, shape.y() + shape.height() / 2.0));
            case PEACEKEEPER -> List.of(Part.line("ours", circle(shape.x(), shape.y(), PERSON)));
            case CIVILIAN -> List.of(Part.line("outline", circle(shape.x(), shape.y(), PERSON)));
            case ARMED -> List.of(Part.line("danger", triangle(shape)));
            case CROWD -> crowd(shape);
            case ARROW -> arrow(shape);
        };
    }

    private static String box(Shape shape) {
        return number("M%s %sh%sv%sh%sz", shape.x(), shape.y(), shape.width(), shape.height(), -shape.width());
    }

    /** The windscreen: on the right of a car that is longer than wide. */
    private static String pane(Shape shape) {
        return shape.width() >= shape.height()
                ? number("M%s %sv%s", shape.x() + shape.width() * 0.7, shape.y(), shape.height())
                : number("M%s %sh%s", shape.x(), shape.y() + shape.height() * 0.7, shape.width());
    }

    private static String circle(double x, double y, double radius) {
        return number(
                "M%s %sa%s %s 0 1 0 %s 0a%s %s 0 1 0 %s 0",
                x - radius, y, radius, radius, 2 * radius, radius, radius, -2 * radius);
    }

    private static String triangle(Shape shape) {
        return number("M%s %sl%s %sh%sz", shape.x(), shape.y() - PERSON, PERSON, 2 * PERSON, -2 * PERSON);
    }

    /** As many as there is room for, in rows set off against each other. */
    private static List<Part> crowd(Shape shape) {
        var people = new ArrayList<Part>();
        double step = 2.4 * PERSON;
        int row = 0;
        for (double y = shape.y() + PERSON; y <= shape.y() + shape.height() - PERSON + 0.01; y += step, row++) {
            for (double x = shape.x() + PERSON * (1 + row % 2);
                    x <= shape.x() + shape.width() - PERSON + 0.01;
                    x += step) {
                people.add(Part.line("outline", circle(x, y, PERSON)));
            }
        }
        return people;
    }

    static List<Part> arrow(Shape shape) {
        return arrow("way", shape.x(), shape.y(), shape.x() + shape.width(), shape.y() + shape.height());
    }

    /** A line with a head at its end. */
    static List<Part> arrow(String look, double x, double y, double endX, double endY) {
        double length = Math.max(0.01, Math.hypot(endX - x, endY - y));
        double alongX = 2 * (endX - x) / length;
        double alongY = 2 * (endY - y) / length;
        return List.of(
                Part.line(look, number("M%s %sL%s %s", x, y, endX, endY)),
                Part.line(
                        "head",
                        number(
                                "M%s %sL%s %sL%s %sz",
                                endX,
                                endY,
                                endX - 1.4 * alongX - 0.7 * alongY,
                                endY - 1.4 * alongY + 0.7 * alongX,
                                endX - 1.4 * alongX + 0.7 * alongY,
                                endY - 1.4 * alongY - 0.7 * alongX)));
    }

    /** A path with numbers of at most two decimals and a point, whatever the language of the server. */
    static String number(String form, double... numbers) {
        var texts = new Object[numbers.length];
        for (int i = 0; i < numbers.length; i++) texts[i] = Double.toString(Math.round(100 * numbers[i]) / 100.0);
        return String.format(Locale.ROOT, form, texts);
    }
}
