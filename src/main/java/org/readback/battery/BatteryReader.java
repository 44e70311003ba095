package org.readback.battery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readback.assessment.BlueprintId;
import org.readback.base.LocalText;
import org.readback.battery.Battery.Part;
import org.readback.battery.Battery.Question;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import tools.jackson.databind.JsonNode;

/** Reads one battery, from a file's YAML or from the stored JSON of it. */
final class BatteryReader {
    private static final Set<String> KNOWN = Set.of("id", "title", "summary", "pass", "parts");
    private static final double PASS = 0.60;

    private BatteryReader() {}

    /** @throws IllegalArgumentException whose sentence begins with where the fault is */
    static Battery read(String where, JsonNode file) {
        try {
            known(file, KNOWN);
            var parts = new ArrayList<Part>();
            file.path("parts").forEach(part -> parts.add(part(part)));
            return new Battery(
                    new BatteryId(text(file, "id")),
                    local(file, "title"),
                    local(file, "summary"),
                    file.path("pass").asDouble(PASS),
                    parts);
        } catch (IllegalArgumentException fault) {
            throw new IllegalArgumentException(where + ": " + fault.getMessage(), fault);
        }
    }

    private static Part part(JsonNode part) {
        String name = text(part, "part");
        if (part.has("test")) {
            known(part, Set.of("part", "test"));
            return new Part.Test(name, new BlueprintId(text(part, "test")));
        }
        if (part.has("task")) {
            known(part, Set.of("part", "task", "minutes", "cuts"));
            var cuts = new ArrayList<Double>();
            part.path("cuts").forEach(cut -> cuts.add(cut.asDouble()));
            return new Part.Task(name, new ItemId(text(part, "task")), minutes(part), cuts);
        }
        known(part, Set.of("part", "minutes", "interview"));
        var questions = new ArrayList<Question>();
        part.path("interview").forEach(each -> questions.add(new Question(text(each, "ask"), text(each, "full"))));
        return new Part.Interview(name, minutes(part), List.copyOf(questions));
    }

    private static Duration minutes(JsonNode part) {
        int minutes = part.path("minutes").asInt(0);
        if (minutes < 1) throw new IllegalArgumentException("minutes must be a whole number above 0");
        return Duration.ofMinutes(minutes);
    }

    private static LocalText local(JsonNode node, String name) {
        Map<String, String> texts = new HashMap<>();
        node.path(name)
                .properties()
                .forEach(text -> texts.put(
                        new LanguageTag(text.getKey()).code(), text.getValue().asString("")));
        return new LocalText(texts);
    }

    private static String text(JsonNode node, String name) {
        String value = node.path(name).asString("");
        if (value.isBlank()) throw new IllegalArgumentException(name + " is missing");
        return value;
    }

    private static void known(JsonNode node, Set<String> names) {
        for (var property : node.properties()) {
            if (!names.contains(property.getKey())) {
                throw new IllegalArgumentException("\"" + property.getKey() + "\" is not known here");
            }
        }
    }
}
