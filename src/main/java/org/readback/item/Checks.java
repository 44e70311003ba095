package org.readback.item;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the constructors of this package demand alike. Messages start with where the fault is. */
final class Checks {

    private Checks() {}

    static void text(String what, String value) {
        if (value.isBlank()) throw new IllegalArgumentException(what + " must not be blank");
    }

    /** A copy of at least two options of which no two share an id or a text. */
    static List<Option> options(String where, List<Option> options) {
        if (options.size() < 2) throw new IllegalArgumentException(where + ": at least two options are needed");
        distinct(where + ": two options have the id", ids(options));
        distinct(
                where + ": two options have the text",
                options.stream().map(Option::text).toList());
        return List.copyOf(options);
    }

    /** A copy of options of which some, at least one and never all, are right, or whoever marks everything would be. */
    static List<Option> keyed(ItemId id, List<Option> options, Set<String> keys) {
        for (var key : keys) known(id + ": the key", key, options);
        if (keys.isEmpty()) throw new IllegalArgumentException(id + ": at least one option must be right");
        if (keys.size() == options.size()) {
            throw new IllegalArgumentException(id + ": at least one option must be wrong");
        }
        distinct(id + ": two options have the id", ids(options));
        return List.copyOf(options);
    }

    static void known(String what, String id, List<Option> options) {
        knownId(what, id, ids(options));
    }

    static void knownId(String what, String id, Collection<String> options) {
        if (!options.contains(id)) {
            throw new IllegalArgumentException(
                    what + " \"" + id + "\" is not among the options " + String.join(", ", options));
        }
    }

    /** Feedback to single options must name options that exist. */
    static void why(ItemFrame frame, List<Option> options) {
        for (var option : frame.feedback().why().keySet()) {
            known(frame.id() + ": feedback is given to an option that", option, options);
        }
    }

    /** Kinds without options of their own cannot have feedback to single options. */
    static void noWhy(ItemFrame frame) {
        if (!frame.feedback().why().isEmpty()) {
            throw new IllegalArgumentException(frame.id() + ": only choice items have feedback to single options");
        }
    }

    static void distinct(String fault, Collection<String> values) {
        var seen = new HashSet<String>();
        for (var value : values) {
            if (!seen.add(value)) throw new IllegalArgumentException(fault + " \"" + value + "\"");
        }
    }

    static List<String> ids(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }

    /** Copies that keep the order of the file, which {@code Map.copyOf} and {@code Set.copyOf} do not. */
    static <V> Map<String, V> ordered(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    static Set<String> ordered(Collection<String> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }
}
