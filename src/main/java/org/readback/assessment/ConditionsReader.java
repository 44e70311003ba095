package org.readback.assessment;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.Set;
import org.readback.assessment.Conditions.Breaks;
import org.readback.assessment.Conditions.Resits;
import tools.jackson.databind.JsonNode;

/** Reads {@code session}, {@code resits} and {@code breaks} of a test; each may be missing. */
final class ConditionsReader {
    private static final int MOST = 1000;

    private ConditionsReader() {}

    /** @throws IllegalArgumentException with a sentence that says what is wrong */
    static Conditions read(JsonNode test) {
        return new Conditions(
                isSessionOnly(test.path("session").asString("open")),
                resits(test.path("resits")),
                breaks(test.path("breaks")));
    }

    private static boolean isSessionOnly(String session) {
        return switch (session) {
            case "required" -> true;
            case "open" -> false;
            default -> throw new IllegalArgumentException("session must be required or open, not \"" + session + "\"");
        };
    }

    private static Resits resits(JsonNode resits) {
        Resits usual = Conditions.USUAL.resits();
        if (resits.isMissingNode()) return usual;
        known("resits", resits, Set.of("attempts", "months", "wait-days"));
        return new Resits(
                resits.has("attempts") ? OptionalInt.of(whole(resits, "attempts", 1)) : OptionalInt.empty(),
                resits.has("months") ? whole(resits, "months", 1) : usual.months(),
                resits.has("wait-days") ? Duration.ofDays(whole(resits, "wait-days", 0)) : usual.rest());
    }

    private static Breaks breaks(JsonNode breaks) {
        if (breaks.isMissingNode()) return Conditions.USUAL.breaks();
        known("breaks", breaks, Set.of("count", "minutes"));
        return new Breaks(whole(breaks, "count", 1), Duration.ofMinutes(whole(breaks, "minutes", 1)));
    }

    private static int whole(JsonNode node, String name, int least) {
        JsonNode value = node.path(name);
        if (!value.isInt() || value.asInt() < least || value.asInt() > MOST) {
            throw new IllegalArgumentException(name + " must be a whole number from " + least + " to " + MOST);
        }
        return value.asInt();
    }

    private static void known(String where, JsonNode node, Set<String> names) {
        for (var property : node.properties()) {
            if (!names.contains(property.getKey())) {
                throw new IllegalArgumentException("\"" + property.getKey() + "\" is not known in " + where);
            }
        }
    }
}
