package org.readback.faults;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether a stored answer is the one that was acknowledged, by the words on the screen. */
final class Bodies {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Bodies() {}

    /** @param body of the stored item version
     * @param answer as stored: an option id, a list of them, or null for "I don't know" */
    static boolean matches(String body, String answer, Ledger.Entry entry) {
        JsonNode item = JSON.readTree(body);
        JsonNode given = JSON.readTree(answer);
        if (!contains(item, entry.stem())) {
            return false;
        }
        if (given.isNull()) {
            return entry.choice().isEmpty() || !contains(item, entry.choice());
        }
        String option = given.isArray() ? given.path(0).asString() : given.asString();
        return under(item, option, entry.choice());
    }

    private static boolean contains(JsonNode node, String text) {
        return node.isString()
                ? node.asString().equals(text)
                : node.valueStream().anyMatch(each -> contains(each, text));
    }

    /** Whether the text stands somewhere under a field of that name. */
    private static boolean under(JsonNode node, String field, String text) {
        return node.has(field) && contains(node.path(field), text)
                || node.valueStream().anyMatch(each -> under(each, field, text));
    }
}
