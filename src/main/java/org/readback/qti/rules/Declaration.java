package org.readback.qti.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.readback.formats.XmlElement;

/** What an item says of one of its responses.
 *
 * @param correct NULL where the file names no right answer
 * @param entries what the mapping gives to single answers, in file order; none where there is no mapping
 * @param areas the elements of an area mapping, likewise */
public record Declaration(
        String id, Type type, Value correct, List<Entry> entries, List<XmlElement> areas, Bounds bounds) {

    public record Type(Value.Base base, Shape shape) {}

    public enum Shape {
        SINGLE,
        MULTIPLE,
        ORDERED
    }

    public record Entry(String key, double value, boolean caseSensitive) {}

    /** Of what a mapping gives; {@code otherwise} to each answer without an entry. */
    record Bounds(double otherwise, OptionalDouble lower, OptionalDouble upper) {
        public double within(double sum) {
            double low = lower.isPresent() ? Math.max(lower.getAsDouble(), sum) : sum;
            return upper.isPresent() ? Math.min(upper.getAsDouble(), low) : low;
        }
    }

    public static Declaration of(XmlElement node) {
        var base = Value.Base.of(Nodes.attribute(node, "baseType", "string"));
        var shape = switch (Nodes.attribute(node, "cardinality", "single").toLowerCase(Locale.ROOT)) {
            case "multiple" -> Shape.MULTIPLE;
            case "ordered" -> Shape.ORDERED;
            case "single" -> Shape.SINGLE;
            default -> throw new NotUnderstood("cardinality " + node.attribute("cardinality"));
        };
        var values = node.child("correctResponse").map(Declaration::values).orElse(List.of());
        var mapping = node.child("mapping");
        return new Declaration(
                node.attribute("identifier"),
                new Type(base, shape),
                new Value(base, shape == Shape.ORDERED, values),
                mapping.map(Declaration::entries).orElse(List.of()),
                Areas.entries(node),
                mapping.or(() -> node.child("areaMapping"))
                        .map(Declaration::bounds)
                        .orElse(new Bounds(0, OptionalDouble.empty(), OptionalDouble.empty())));
    }

    public Value value(List<String> items) {
        return new Value(type.base(), type.shape() == Shape.ORDERED, items);
    }

    /** As the standard says: each different answer counts once. */
    public double mapped(List<String> items) {
        double sum = 0;
        for (var item : items.stream().distinct().toList()) sum += mapped(item);
        return bounds.within(sum);
    }

    private double mapped(String item) {
        for (var entry : entries) {
            boolean same = (entry.caseSensitive || type.base() != Value.Base.TEXT)
                    ? Value.same(type.base(), entry.key, item)
                    : entry.key.equalsIgnoreCase(item);
            if (same) return entry.value;
        }
        return bounds.otherwise;
    }

    private static List<String> values(XmlElement node) {
        return node.children("value").stream()
                .map(value -> value.text().strip())
                .toList();
    }

    private static List<Entry> entries(XmlElement mapping) {
        var entries = new ArrayList<Entry>();
        for (var entry : mapping.children("mapEntry")) {
            var value = Value.number(entry.attribute("mappedValue"));
            if (value.isEmpty()) throw new NotUnderstood("mappedValue " + entry.attribute("mappedValue"));
            // version 2.1 says true where the file says nothing; version 3 says false, and its reader wrote it in
            entries.add(new Entry(
                    entry.attribute("mapKey"),
                    value.getAsDouble(),
                    Nodes.attribute(entry, "caseSensitive", "true").equals("true")));
        }
        return entries;
    }

    private static Bounds bounds(XmlElement mapping) {
        return new Bounds(
                Value.number(Nodes.attribute(mapping, "defaultValue", "0")).orElse(0),
                Value.number(mapping.attribute("lowerBound")),
                Value.number(mapping.attribute("upperBound")));
    }
}
