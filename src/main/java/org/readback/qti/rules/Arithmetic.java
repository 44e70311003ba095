package org.readback.qti.rules;

import java.util.List;
import java.util.stream.DoubleStream;
import org.readback.formats.XmlElement;

/** Sums and the like. One operand that is NULL or no number makes the result NULL. */
final class Arithmetic {

    private Arithmetic() {}

    static Value of(XmlElement node, List<Value> operands) {
        return switch (node.name()) {
            case "sum",
                    "product",
                    "max",
                    "min",
                    "subtract",
                    "divide",
                    "power",
                    "integerDivide",
                    "integerModulus",
                    "truncate",
                    "round",
                    "integerToFloat" -> calculated(node, operands);
            default -> throw new NotUnderstood(node.name());
        };
    }

    private static Value calculated(XmlElement node, List<Value> operands) {
        if (operands.stream().anyMatch(Value::isNull)) return Value.NULL;
        var texts = operands.stream().flatMap(value -> value.items().stream()).toList();
        if (texts.isEmpty()
                || texts.stream().anyMatch(text -> Value.number(text).isEmpty())) return Value.NULL;
        var numbers = texts.stream()
                .mapToDouble(text -> Value.number(text).orElseThrow())
                .toArray();
        double result = switch (node.name()) {
            case "sum" -> DoubleStream.of(numbers).sum();
            case "product" -> DoubleStream.of(numbers).reduce(1, (a, b) -> a * b);
            case "max" -> DoubleStream.of(numbers).max().orElseThrow();
            case "min" -> DoubleStream.of(numbers).min().orElseThrow();
            case "truncate" -> (long) numbers[0];
            case "round" -> Math.floor(numbers[0] + 0.5);
            case "integerToFloat" -> numbers[0];
            default -> ofTwo(node, numbers);
        };
        return Double.isFinite(result) ? Value.of(result) : Value.NULL;
    }

    private static double ofTwo(XmlElement node, double[] numbers) {
        if (numbers.length != 2) throw new NotUnderstood(node.name());
        return switch (node.name()) {
            case "subtract" -> numbers[0] - numbers[1];
            case "divide" -> numbers[0] / numbers[1];
            case "power" -> Math.pow(numbers[0], numbers[1]);
            case "integerDivide" -> Math.floor(numbers[0] / numbers[1]);
            case "integerModulus" -> numbers[0] - numbers[1] * Math.floor(numbers[0] / numbers[1]);
            default -> throw new NotUnderstood(node.name());
        };
    }
}
