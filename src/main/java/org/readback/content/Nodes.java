package org.readback.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readback.base.LocalText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values of nodes that a schema has accepted, and of nodes to be written. */
final class Nodes {
    private static final List<String> LANGUAGES = List.of("en", "kk", "ru");

    private Nodes() {}

    static String text(JsonNode node, String field) {
        return node.path(field).asString().strip();
    }

    static @Nullable String textOrNull(JsonNode node, String field) {
        return node.has(field) ? text(node, field) : null;
    }

    static List<String> texts(JsonNode node, String field) {
        return list(node.path(field));
    }

    /** As written: spaces around the text stay. */
    static List<String> list(JsonNode array) {
        var texts = new ArrayList<String>();
        for (JsonNode value : array) texts.add(value.asString());
        return texts;
    }

    static List<Integer> numbers(JsonNode node, String field) {
        var numbers = new ArrayList<Integer>();
        for (JsonNode value : node.path(field)) numbers.add(value.asInt());
        return numbers;
    }

    static Map<String, String> map(JsonNode object) {
        var map = new LinkedHashMap<String, String>();
        object.properties()
                .forEach(member ->
                        map.put(member.getKey(), member.getValue().asString().strip()));
        return map;
    }

    static LocalText local(JsonNode node, String field) {
        return new LocalText(map(node.path(field)));
    }

    /** A text in its languages, English first. */
    static ObjectNode languages(Map<String, String> texts) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        LANGUAGES.stream().filter(texts::containsKey).forEach(language -> node.put(language, texts.get(language)));
        return node;
    }
}
