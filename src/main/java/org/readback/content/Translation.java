package org.readback.content;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The words of an item in another language, laid over its structure and key. */
final class Translation {
    private static final List<String> WORDS =
            List.of("stem", "text", "terms", "options", "feedback", "why", "half", "accepts", "rejects");

    private Translation() {}

    /** Both must name the same fields, options and gaps. */
    static void compare(JsonNode item, JsonNode words, YamlDocument other, String pointer, Faults faults) {
        for (String field : WORDS) {
            if (item.has(field) && !words.has(field)) {
                faults.add(other.path(), other.line(pointer), "The field \"" + field + "\" is missing");
            } else if (words.has(field) && !item.has(field)) {
                faults.add(
                        other.path(),
                        other.line(pointer + "/" + field),
                        "The item itself has no field \"" + field + "\"");
            } else if (item.path(field).isObject()) {
                same(item.path(field), words.path(field), other, pointer + "/" + field, faults);
            }
        }
        boolean typed = Nodes.text(item, "kind").equals("short-answer");
        if (typed && !words.has("key")) {
            faults.add(other.path(), other.line(pointer), "The accepted answers (\"key\") are missing");
        } else if (!typed && words.has("key")) {
            faults.add(
                    other.path(), other.line(pointer + "/key"), "The key of a closed item stands in its own file only");
        }
        if (item.has("facts") || words.has("facts")) {
            same(item.path("facts"), words.path("facts"), other, pointer + "/facts", faults);
        }
        if (item.has("gaps") || words.has("gaps")) {
            same(item.path("gaps"), words.path("gaps"), other, pointer + "/gaps", faults);
            item.path("gaps").properties().forEach(gap -> {
                JsonNode options = words.path("gaps").path(gap.getKey());
                if (options.isObject() && gap.getValue().has("options")) {
                    same(gap.getValue().path("options"), options, other, pointer + "/gaps/" + gap.getKey(), faults);
                }
            });
        }
    }

    private static void same(JsonNode here, JsonNode there, YamlDocument other, String pointer, Faults faults) {
        Set<String> missing = new TreeSet<>(here.propertyNames());
        missing.removeAll(there.propertyNames());
        Set<String> extra = new TreeSet<>(there.propertyNames());
        extra.removeAll(here.propertyNames());
        String place = pointer.substring(pointer.lastIndexOf('/') + 1);
        missing.forEach(name ->
                faults.add(other.path(), other.line(pointer), "\"" + name + "\" is missing under \"" + place + "\""));
        extra.forEach(name -> faults.add(
                other.path(),
                other.line(pointer + "/" + name),
                "The item itself has no \"" + name + "\" under \"" + place + "\""));
    }

    /** The item in the other language. */
    static ObjectNode merge(JsonNode item, JsonNode words) {
        ObjectNode merged = (ObjectNode) item.deepCopy();
        for (String field : WORDS) {
            if (!words.path(field).isObject()) {
                if (words.has(field)) merged.set(field, words.get(field));
            } else {
                overlay((ObjectNode) merged.get(field), words.get(field));
            }
        }
        if (words.has("key")) merged.set("key", words.get("key"));
        words.path("gaps").properties().forEach(gap -> {
            JsonNode own = merged.path("gaps").path(gap.getKey());
            if (own.has("options")) overlay((ObjectNode) own.path("options"), gap.getValue());
            else ((ObjectNode) merged.path("gaps")).set(gap.getKey(), gap.getValue());
        });
        words.path("facts")
                .properties()
                .forEach(fact -> ((ObjectNode) merged.path("facts")).set(fact.getKey(), fact.getValue()));
        return merged;
    }

    /** Keeps the order of the item's own file. */
    private static void overlay(ObjectNode target, JsonNode texts) {
        texts.properties().forEach(text -> target.set(text.getKey(), text.getValue()));
    }
}
