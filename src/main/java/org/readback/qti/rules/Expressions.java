package org.readback.qti.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;
import org.readback.formats.XmlElement;

/** Evaluates expressions as section 15 of the information model of QTI 2.1 defines them. Chance and operators of single
 * makers are not understood. */
final class Expressions {

    private static final Set<String> TRUTHS = Set.of(
            "match",
            "stringMatch",
            "patternMatch",
            "isNull",
            "not",
            "and",
            "or",
            "anyN",
            "member",
            "contains",
            "equal",
            "equalRounded",
            "lt",
            "lte",
            "gt",
            "gte",
            "substring",
            "inside");

    private final Variables variables;

    Expressions(Variables variables) {
        this.variables = variables;
    }

    Value of(XmlElement node) {
        variables.step();
        return switch (node.name()) {
            case "variable", "templateVariable" -> variables.get(node.attribute("identifier"));
            case "correct" ->
                variables.declaration(node.attribute("identifier")).correct();
            case "baseValue" ->
                new Value(
                        Value.Base.of(Nodes.attribute(node, "baseType", "string")),
                        false,
                        List.of(node.text().strip()));
            case "null" -> Value.NULL;
            case "mapResponse" -> mapped(node);
            case "mapResponsePoint" ->
                Areas.mapped(
                        variables.declaration(node.attribute("identifier")),
                        variables.get(node.attribute("identifier")));
            case "multiple", "ordered" -> container(node);
            default -> TRUTHS.contains(node.name()) ? truth(node) : calculated(node);
        };
    }

    private Value calculated(XmlElement node) {
        return switch (node.name()) {
            case "containerSize" -> Value.of(only(node).items().size());
            case "index" -> indexed(node);
            case "delete" -> without(node);
            default -> Arithmetic.of(node, operands(node));
        };
    }

    boolean isTrue(XmlElement node) {
        return of(node).isTrue();
    }

    private Value truth(XmlElement node) {
        return switch (node.name()) {
            case "isNull" -> Value.of(only(node).items().stream().allMatch(String::isEmpty));
            case "not" -> negated(only(node));
            case "and" -> Value.of(node.children().stream().allMatch(this::isTrue));
            case "or" -> Value.of(node.children().stream().anyMatch(this::isTrue));
            case "anyN" -> anyOf(node);
            case "inside" -> Areas.inside(node, only(node));
            case "patternMatch" -> Comparing.pattern(node, only(node));
            default -> compared(node, two(node));
        };
    }

    private Value compared(XmlElement node, List<Value> two) {
        var left = two.getFirst();
        var right = two.getLast();
        if (left.isNull() || right.isNull()) return Value.NULL;
        return switch (node.name()) {
            case "match" -> Value.of(left.matches(right));
            case "member" -> Value.of(right.holds(left.items().getFirst()));
            case "contains" -> Value.of(left.items().containsAll(right.items()));
            case "equal" -> Comparing.equal(node, left, right);
            case "equalRounded" -> Comparing.equalRounded(node, left, right);
            case "stringMatch" ->
                Value.of(Comparing.sameText(
                        node, left.items().getFirst(), right.items().getFirst()));
            case "substring" ->
                Value.of(Comparing.within(
                        node, left.items().getFirst(), right.items().getFirst()));
            case "lt" -> ordered(left, right, (a, b) -> a < b && !Value.near(a, b) ? 1 : 0);
            case "lte" -> ordered(left, right, (a, b) -> a < b || Value.near(a, b) ? 1 : 0);
            case "gt" -> ordered(left, right, (a, b) -> a > b && !Value.near(a, b) ? 1 : 0);
            case "gte" -> ordered(left, right, (a, b) -> a > b || Value.near(a, b) ? 1 : 0);
            default -> throw new NotUnderstood(node.name());
        };
    }

    private static Value ordered(Value left, Value right, DoubleBinaryOperator rule) {
        var one = left.number();
        var two = right.number();
        if (one.isEmpty() || two.isEmpty()) return Value.NULL;
        return Value.of(rule.applyAsDouble(one.getAsDouble(), two.getAsDouble()) > 0);
    }

    private static Value negated(Value value) {
        return value.isNull() ? Value.NULL : Value.of(!value.isTrue());
    }

    private Value anyOf(XmlElement node) {
        long right = node.children().stream().filter(this::isTrue).count();
        return Value.of(right >= Nodes.integer(node, "min", 0) && right <= Nodes.integer(node, "max", 1000));
    }

    private Value mapped(XmlElement node) {
        var id = node.attribute("identifier");
        var given = variables.get(id);
        return given.isNull() ? Value.of(0) : Value.of(variables.declaration(id).mapped(given.items()));
    }

    private Value container(XmlElement node) {
        var parts = operands(node);
        var base = parts.stream()
                .filter(part -> !part.isNull())
                .map(Value::base)
                .findFirst()
                .orElse(Value.Base.TEXT);
        var items = parts.stream().flatMap(part -> part.items().stream()).toList();
        return new Value(base, Nodes.is(node, "ordered"), items);
    }

    private Value indexed(XmlElement node) {
        var list = only(node);
        var place = Value.number(node.attribute("n"));
        if (place.isEmpty()) throw new NotUnderstood("index " + node.attribute("n"));
        int at = (int) place.getAsDouble() - 1;
        if (at < 0 || at >= list.items().size()) return Value.NULL;
        return new Value(list.base(), false, List.of(list.items().get(at)));
    }

    private Value without(XmlElement node) {
        var two = two(node);
        var left = new ArrayList<>(two.getLast().items());
        left.removeAll(two.getFirst().items());
        return new Value(two.getLast().base(), two.getLast().ordered(), left);
    }

    private List<Value> operands(XmlElement node) {
        return node.children().stream().map(this::of).toList();
    }

    private Value only(XmlElement node) {
        if (node.children().size() != 1) throw new NotUnderstood(node.name());
        return of(node.children().getFirst());
    }

    private List<Value> two(XmlElement node) {
        var found = operands(node);
        if (found.size() != 2) throw new NotUnderstood(node.name());
        return found;
    }
}
