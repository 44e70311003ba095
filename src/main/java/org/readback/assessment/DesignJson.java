package org.readback.assessment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A design without faults in the form of a test's file. */
final class DesignJson {
    private DesignJson() {}

    /** The scale of a pool and what comes with it.
     *
     * @param cuts first values in logits */
    record Scale(String scale, Framework framework, List<Double> cuts) {}

    /** @param scales by pool, for the parts */
    static ObjectNode of(TestDesign design, Map<String, Scale> scales) {
        ObjectNode test = Json.MAPPER.createObjectNode();
        test.put("id", design.id());
        test.put("kind", design.kind() == TestKind.MASTERY ? "mastery" : "levels");
        texts(test.putObject("title"), design.title());
        texts(test.putObject("summary"), design.summary());
        ArrayNode languages = test.putArray("languages");
        design.languages().forEach(language -> languages.add(language.code()));
        test.put("minutes", design.minutes());
        rules(test, design.rules());
        switch (design.kind()) {
            case MASTERY -> form(test, design.form());
            case LEVELS -> {
                ArrayNode parts = test.putArray("parts");
                design.parts().forEach(part -> part(parts.addObject(), part, scales));
            }
        }
        return test;
    }

    private static void texts(ObjectNode node, Map<String, String> texts) {
        new TreeMap<>(texts).forEach((language, text) -> node.put(language, text.strip()));
    }

    private static void rules(ObjectNode test, TestDesign.Rules rules) {
        if (rules.isSessionOnly()) test.put("session", "required");
        ObjectNode resits = test.putObject("resits");
        if (rules.attempts() > 0) resits.put("attempts", rules.attempts());
        resits.put("months", rules.months());
        resits.put("wait-days", rules.waitDays());
        if (rules.breaks() > 0) {
            test.putObject("breaks").put("count", rules.breaks()).put("minutes", rules.breakMinutes());
        }
    }

    private static void form(ObjectNode test, TestDesign.Form form) {
        test.put("pool", form.pool());
        test.put("items", form.items());
        test.put("pass", form.pass() / 100.0);
        topics(test, form.topics());
        ArrayNode duties = test.putArray("duties");
        form.duties().forEach(duties::add);
    }

    private static void part(ObjectNode node, TestDesign.Part part, Map<String, Scale> scales) {
        Scale scale = scales.getOrDefault(part.pool(), new Scale(part.pool(), Framework.BANDS, BANDS));
        node.put("part", part.part());
        node.put("pool", part.pool());
        node.put("scale", scale.scale());
        node.put(
                "framework",
                switch (scale.framework()) {
                    case BANDS -> "bands";
                    case CEFR -> "cefr";
                    case STANAG_6001 -> "stanag-6001";
                });
        node.putObject("items").put("min", part.least()).put("max", part.most());
        node.put("stop-mass", part.mass() / 100.0);
        ArrayNode cuts = node.putArray("cuts");
        scale.cuts().forEach(cuts::add);
        topics(node, part.topics());
        node.put("prior", part.isCarried() ? "carried" : "standard");
    }

    /** Between the five bands, until a panel has met. */
    private static final List<Double> BANDS = List.of(-1.5, -0.5, 0.5, 1.5);

    private static void topics(ObjectNode node, Map<String, Double> topics) {
        ObjectNode weights = node.putObject("topics");
        new TreeMap<>(topics).forEach((topic, weight) -> {
            if (weight > 0) weights.put(topic, weight);
        });
    }
}
