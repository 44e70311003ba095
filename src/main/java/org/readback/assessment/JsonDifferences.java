package org.readback.assessment;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readback.assessment.Recomputation.Difference;
import tools.jackson.databind.JsonNode;

/** Where two JSON texts say different things. Numbers are equal if all their digits are; the order of properties says
 * nothing. */
final class JsonDifferences {
    private static final List<String> NAMES = List.of("part", "duty");

    private final AttemptId attempt;

    JsonDifferences(AttemptId attempt) {
        this.attempt = attempt;
    }

    List<Difference> between(String stored, String recomputed) {
        return between("", Json.MAPPER.readTree(stored), Json.MAPPER.readTree(recomputed))
                .toList();
    }

    private Stream<Difference> between(String place, JsonNode stored, JsonNode recomputed) {
        if (stored.isObject() && recomputed.isObject()) {
            var names = new TreeSet<>(stored.propertyNames());
            names.addAll(recomputed.propertyNames());
            String prefix = place.isEmpty() ? "" : place + ".";
            return names.stream().flatMap(name -> between(prefix + name, stored.path(name), recomputed.path(name)));
        }
        if (stored.isArray() && recomputed.isArray()) {
            return IntStream.range(0, Math.max(stored.size(), recomputed.size()))
                    .boxed()
                    .flatMap(i ->
                            between(place + "[" + name(stored.path(i), i) + "]", stored.path(i), recomputed.path(i)));
        }
        return isSame(stored, recomputed)
                ? Stream.empty()
                : Stream.of(new Difference(attempt, place, words(stored), words(recomputed)));
    }

    /** What an entry of a list is about, such as a part of the test; else its index. */
    private static String name(JsonNode entry, int index) {
        return NAMES.stream()
                .filter(entry::has)
                .findFirst()
                .map(name -> entry.path(name).asString(""))
                .orElseGet(() -> Integer.toString(index));
    }

    /** As decimals, since the database writes 1.0E-5 as 0.000010 and has no -0; a double is its shortest decimal. */
    private static boolean isSame(JsonNode stored, JsonNode recomputed) {
        return stored.isNumber() && recomputed.isNumber()
                ? stored.decimalValue().compareTo(recomputed.decimalValue()) == 0
                : stored.equals(recomputed);
    }

    private static String words(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.toString();
    }
}
