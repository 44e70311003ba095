package org.readback.marking;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.readback.item.Rubric;
import org.readback.item.RubricScale;
import org.readback.marking.Outcome.Way;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of this module's rows. */
final class MarkingJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private MarkingJson() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static Map<String, String> texts(String json) {
        var texts = new LinkedHashMap<String, String>();
        MAPPER.readTree(json)
                .properties()
                .forEach(field -> texts.put(field.getKey(), field.getValue().asString()));
        return texts;
    }

    static Points points(String json) {
        JsonNode node = MAPPER.readTree(json);
        Rubric rubric = rubric(node);
        var points = new EnumMap<RubricScale, Integer>(RubricScale.class);
        rubric.scales()
                .forEach(scale -> points.put(scale, node.path(scale.name()).asInt()));
        return new Points(rubric, points);
    }

    static Outcome outcome(String json, Way way) {
        JsonNode node = MAPPER.readTree(json);
        Rubric rubric = rubric(node);
        var points = new EnumMap<RubricScale, Double>(RubricScale.class);
        rubric.scales()
                .forEach(scale -> points.put(scale, node.path(scale.name()).asDouble()));
        return new Outcome(rubric, points, way);
    }

    /** Each rubric has a scale that no other has. */
    private static Rubric rubric(JsonNode points) {
        return points.has(RubricScale.FACTS.name()) ? Rubric.WRITING : Rubric.SPEAKING;
    }
}
