package org.readback.qti.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** What a variable of an item holds; without a single member it is NULL.
 *
 * @param ordered whether the place of a member counts */
public record Value(Base base, boolean ordered, List<String> items) {

    static final Value NULL = new Value(Base.TEXT, false, List.of());
    public static final Value TRUE = new Value(Base.BOOLEAN, false, List.of("true"));
    public static final Value FALSE = new Value(Base.BOOLEAN, false, List.of("false"));

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
    /** Rounding of sums of thirds must not decide. */
    private static final double EPSILON = 1e-9;

    /** How two members are compared. */
    public enum Base {
        TEXT,
        NUMBER,
        BOOLEAN,
        /** Two names, either first. */
        PAIR;

        public static Base of(String name) {
            return switch (name) {
                case "integer", "float", "duration" -> NUMBER;
                case "boolean" -> BOOLEAN;
                case "pair" -> PAIR;
                default -> TEXT;
            };
        }
    }

    public Value {
        items = List.copyOf(items);
    }

    public static Value of(double number) {
        return new Value(Base.NUMBER, false, List.of(Double.toString(number)));
    }

    static Value of(boolean truth) {
        return truth ? TRUE : FALSE;
    }

    public static Value text(String text) {
        return new Value(Base.TEXT, false, List.of(text));
    }

    public static OptionalDouble number(String text) {
        var plain = text.strip();
        return NUMBER.matcher(plain).matches() ? OptionalDouble.of(Double.parseDouble(plain)) : OptionalDouble.empty();
    }

    public boolean isNull() {
        return items.isEmpty();
    }

    boolean isTrue() {
        return items.equals(TRUE.items);
    }

    /** Empty unless it is one number. */
    public OptionalDouble number() {
        return items.size() == 1 ? number(items.getFirst()) : OptionalDouble.empty();
    }

    public boolean matches(Value other) {
        if (items.size() != other.items.size()) return false;
        var kind = base == Base.TEXT ? other.base : base;
        if (ordered || other.ordered || items.size() == 1) {
            for (int i = 0; i < items.size(); i++) if (!same(kind, items.get(i), other.items.get(i))) return false;
            return true;
        }
        var left = new ArrayList<>(other.items);
        for (var item : items) {
            if (left.isEmpty() || !removed(kind, item, left)) return false;
        }
        return true;
    }

    public boolean holds(String item) {
        return items.stream().anyMatch(own -> same(base, own, item));
    }

    public static boolean same(Base kind, String one, String two) {
        return switch (kind) {
            case TEXT, BOOLEAN -> one.equals(two);
            case PAIR -> one.equals(two) || turned(one).equals(two);
            case NUMBER -> {
                var left = number(one);
                var right = number(two);
                yield left.isPresent() && right.isPresent() && near(left.getAsDouble(), right.getAsDouble());
            }
        };
    }

    public static boolean near(double one, double two) {
        return Math.abs(one - two) <= EPSILON * Math.max(1, Math.max(Math.abs(one), Math.abs(two)));
    }

    private static String turned(String pair) {
        int space = pair.indexOf(' ');
        return space < 0 ? pair : pair.substring(space + 1) + " " + pair.substring(0, space);
    }

    private static boolean removed(Base kind, String item, List<String> left) {
        for (int i = 0; i < left.size(); i++) {
            if (same(kind, item, left.get(i))) {
                left.remove(i);
                return true;
            }
        }
        return false;
    }
}
