package org.readback.qti.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.readback.formats.XmlElement;

/** Shapes on a picture: {@code circle} (centre and radius), {@code rect} (left, top, right, bottom), {@code poly},
 * {@code ellipse}, all in pixels. */
public final class Areas {

    /** The rectangle around a shape, in pixels. */
    public record Box(double left, double top, double right, double bottom) {
        public double middle() {
            return (left + right) / 2;
        }
    }

    private Areas() {}

    /** Empty if the measures are no shape; {@code default} is the whole picture and has none. */
    public static Optional<Box> box(XmlElement node) {
        var texts = node.attribute("coords").strip().split("\\s*,\\s*|\\s+", -1);
        if (Arrays.stream(texts)
                .anyMatch(text -> Value.number(text.replace("%", "")).isEmpty())) return Optional.empty();
        double[] at = Arrays.stream(texts)
                .mapToDouble(text -> Value.number(text.replace("%", "")).orElseThrow())
                .toArray();
        return switch (Nodes.attribute(node, "shape", "rect")) {
            case "circle" -> at.length < 3 ? Optional.empty() : Optional.of(around(at[0], at[1], at[2], at[2]));
            case "ellipse" -> at.length < 4 ? Optional.empty() : Optional.of(around(at[0], at[1], at[2], at[3]));
            case "rect" -> at.length < 4 ? Optional.empty() : Optional.of(new Box(at[0], at[1], at[2], at[3]));
            case "poly" -> at.length < 6 ? Optional.empty() : Optional.of(around(at));
            default -> Optional.empty();
        };
    }

    public static Value inside(XmlElement node, Value point) {
        if (point.isNull()) return Value.NULL;
        return Value.of(point.items().stream().anyMatch(at -> holds(node, at)));
    }

    /** By the areas of a declaration, each counted once. */
    public static Value mapped(Declaration declaration, Value points) {
        double sum = 0;
        for (var entry : declaration.areas()) {
            if (points.items().stream().anyMatch(at -> holds(entry, at))) {
                sum += Value.number(Nodes.attribute(entry, "mappedValue", "0")).orElse(0);
            }
        }
        return Value.of(declaration.bounds().within(sum));
    }

    private static boolean holds(XmlElement shape, String point) {
        var parts = point.split(" ", -1);
        var box = box(shape);
        if (box.isEmpty() || parts.length != 2) return shape.attribute("shape").equals("default");
        var x = Value.number(parts[0]);
        var y = Value.number(parts[1]);
        return between(x, box.get().left(), box.get().right())
                && between(y, box.get().top(), box.get().bottom());
    }

    private static boolean between(OptionalDouble at, double low, double high) {
        return at.isPresent() && at.getAsDouble() >= low && at.getAsDouble() <= high;
    }

    private static Box around(double x, double y, double wide, double high) {
        return new Box(x - wide, y - high, x + wide, y + high);
    }

    private static Box around(double[] corners) {
        var box = new double[] {corners[0], corners[1], corners[0], corners[1]};
        for (int i = 0; i + 1 < corners.length; i += 2) {
            box[0] = Math.min(box[0], corners[i]);
            box[1] = Math.min(box[1], corners[i + 1]);
            box[2] = Math.max(box[2], corners[i]);
            box[3] = Math.max(box[3], corners[i + 1]);
        }
        return new Box(box[0], box[1], box[2], box[3]);
    }

    public static List<XmlElement> entries(XmlElement declaration) {
        return declaration
                .child("areaMapping")
                .map(mapping -> mapping.children("areaMapEntry"))
                .orElse(List.of());
    }
}
