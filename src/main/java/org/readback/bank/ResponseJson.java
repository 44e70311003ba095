package org.readback.bank;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.readback.item.Response;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/** Responses in as few bytes as they need: <code>"b"</code>, <code>["a","c"]</code>, <code>{"1":"a"}</code>,
 * <code>{"order":["c","a","b"]}</code>, <code>{"text":["as typed"]}</code>, <code>{"texts":{"1":"as typed"}}</code>, and
 * <code>null</code> for "I don't know". */
public final class ResponseJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String TEXT = "text";
    private static final String TEXTS = "texts";
    private static final String ORDER = "order";

    private ResponseJson() {}

    public static String write(Response response) {
        Object value = switch (response) {
            case Response.Choice(var option) -> option;
            case Response.Choices(var options) -> options;
            case Response.Gaps(var chosen) -> chosen;
            case Response.Order(var options) -> Map.of(ORDER, options);
            // the list tells it from a gap called "text"; PostgreSQL's jsonb takes no NUL
            case Response.Text(var text) -> Map.of(TEXT, List.of(text.replace("\u0000", "")));
            // an object in an object, which a gap never is
            case Response.Texts(var typed) -> Map.of(TEXTS, withoutNul(typed));
            case Response.DontKnow _ -> NullNode.instance;
        };
        return MAPPER.writeValueAsString(value);
    }

    /** @throws IllegalArgumentException if this was not written here */
    public static Response read(String json) {
        JsonNode node = MAPPER.readTree(json);
        if (node.isNull()) return new Response.DontKnow();
        if (node.isString()) return new Response.Choice(node.asString());
        if (node.isArray()) return new Response.Choices(strings(node));
        if (node.path(TEXT).isArray())
            return new Response.Text(node.path(TEXT).path(0).asString());
        if (node.path(ORDER).isArray()) return new Response.Order(List.copyOf(strings(node.path(ORDER))));
        if (!node.isObject()) throw new IllegalArgumentException("Not a stored response: " + json);
        return node.path(TEXTS).isObject()
                ? new Response.Texts(members(node.path(TEXTS)))
                : new Response.Gaps(members(node));
    }

    private static Map<String, String> members(JsonNode object) {
        var members = new LinkedHashMap<String, String>();
        object.properties()
                .forEach(
                        member -> members.put(member.getKey(), member.getValue().asString()));
        return members;
    }

    private static Map<String, String> withoutNul(Map<String, String> typed) {
        var texts = new LinkedHashMap<String, String>();
        typed.forEach((gap, text) -> texts.put(gap, text.replace("\u0000", "")));
        return texts;
    }

    private static LinkedHashSet<String> strings(JsonNode array) {
        var strings = new LinkedHashSet<String>();
        array.values().forEach(value -> strings.add(value.asString()));
        return strings;
    }
}
