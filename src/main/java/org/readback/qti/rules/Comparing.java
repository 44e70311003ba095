package org.readback.qti.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.readback.formats.XmlElement;

/** Comparisons of texts and numbers that take settings from their element. */
final class Comparing {

    private static final int LONGEST_PATTERN = 500;

    private Comparing() {}

    /** Tolerance from below and from above: {@code tolerance="0.5 1"}; one number stands for both. */
    static Value equal(XmlElement node, Value left, Value right) {
        var one = left.number();
        var two = right.number();
        if (one.isEmpty() || two.isEmpty()) return Value.NULL;
        double expected = one.getAsDouble();
        double given = two.getAsDouble();
        var mode = Nodes.attribute(node, "toleranceMode", "exact");
        if (mode.equals("exact")) return Value.of(Value.near(expected, given));
        var tolerance = tolerance(node);
        double down = mode.equals("relative") ? Math.abs(expected) * tolerance.getFirst() / 100 : tolerance.getFirst();
        double up = mode.equals("relative") ? Math.abs(expected) * tolerance.getLast() / 100 : tolerance.getLast();
        boolean lower = above(given, expected - down, Nodes.attribute(node, "includeLowerBound", "true"));
        boolean upper = above(-given, -expected - up, Nodes.attribute(node, "includeUpperBound", "true"));
        return Value.of(lower && upper);
    }

    static Value equalRounded(XmlElement node, Value left, Value right) {
        var one = left.number();
        var two = right.number();
        if (one.isEmpty() || two.isEmpty()) return Value.NULL;
        int figures = Nodes.integer(node, "figures", 0);
        boolean significant =
                Nodes.attribute(node, "roundingMode", "significantFigures").equals("significantFigures");
        return Value.of(rounded(one, figures, significant).compareTo(rounded(two, figures, significant)) == 0);
    }

    static boolean sameText(XmlElement node, String one, String two) {
        boolean sensitive = Nodes.attribute(node, "caseSensitive", "true").equals("true");
        if (Nodes.attribute(node, "substring", "false").equals("true")) return within(node, two, one);
        return sensitive ? one.equals(two) : one.equalsIgnoreCase(two);
    }

    static boolean within(XmlElement node, String part, String whole) {
        if (Nodes.attribute(node, "caseSensitive", "true").equals("true")) return whole.contains(part);
        return whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    /** By the whole text, as patterns of XML Schema are. */
    static Value pattern(XmlElement node, Value value) {
        if (value.isNull()) return Value.NULL;
        return Value.of(pattern(node.attribute("pattern"), value.items().getFirst()));
    }

    private static boolean pattern(String pattern, String text) {
        if (pattern.length() > LONGEST_PATTERN) throw new NotUnderstood("patternMatch");
        try {
            return Pattern.compile(pattern).matcher(new Steps(text)).matches();
        } catch (PatternSyntaxException | StackOverflowError failure) {
            throw new NotUnderstood("patternMatch " + pattern);
        }
    }

    private static boolean above(double given, double bound, String inclusive) {
        return Value.near(given, bound) ? inclusive.equals("true") : given > bound;
    }

    private static List<Double> tolerance(XmlElement node) {
        var numbers = node.attribute("tolerance").strip().split("\\s+", -1);
        var first = Value.number(numbers[0]);
        var last = Value.number(numbers[numbers.length - 1]);
        if (first.isEmpty() || last.isEmpty()) throw new NotUnderstood("tolerance " + node.attribute("tolerance"));
        return List.of(first.getAsDouble(), last.getAsDouble());
    }

    private static BigDecimal rounded(OptionalDouble number, int figures, boolean significant) {
        var exact = BigDecimal.valueOf(number.getAsDouble());
        return significant
                ? exact.round(new MathContext(Math.max(1, figures), RoundingMode.HALF_UP))
                : exact.setScale(figures, RoundingMode.HALF_UP);
    }

    /** A text that is looked at so often and no more: some patterns of some lines try for hours. */
    private static final class Steps implements CharSequence {
        private static final int MOST = 100_000;
        private final String text;
        private int steps;

        Steps(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++steps > MOST) throw new NotUnderstood("patternMatch");
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
