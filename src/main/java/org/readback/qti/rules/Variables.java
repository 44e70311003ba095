package org.readback.qti.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an item knows while its rules run. Each look-up counts as work, and there is an end to it. */
final class Variables {

    private static final int MOST_STEPS = 20_000;

    private final Map<String, Declaration> declarations;
    private final Map<String, Value> values = new HashMap<>();
    private int steps;

    /** @param outcomes with their values at the beginning */
    Variables(Map<String, Declaration> declarations, Map<String, Value> outcomes, Map<String, List<String>> responses) {
        this.declarations = declarations;
        values.putAll(outcomes);
        declarations.forEach(
                (id, declaration) -> values.put(id, declaration.value(responses.getOrDefault(id, List.of()))));
    }

    Value get(String id) {
        var value = values.get(id);
        if (value == null) throw new NotUnderstood("variable " + id);
        return value;
    }

    /** NULL where nothing was ever said of it: files set outcomes that they do not declare. */
    Value known(String id) {
        return values.getOrDefault(id, Value.NULL);
    }

    void set(String id, Value value) {
        values.put(id, value);
    }

    Declaration declaration(String id) {
        var declaration = declarations.get(id);
        if (declaration == null) throw new NotUnderstood("response " + id);
        return declaration;
    }

    void step() {
        if (++steps > MOST_STEPS) throw new NotUnderstood("rules without an end");
    }

    Map<String, Value> all() {
        return values;
    }
}
