package org.readback.assessment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readback.assessment.Blueprint.Frame;
import org.readback.assessment.Blueprint.Part;
import org.readback.assessment.Blueprint.Prior;
import org.readback.base.LocalText;
import org.readback.item.LanguageTag;
import org.readback.psychometrics.ContentTargets;
import org.readback.psychometrics.CutScores;
import org.readback.psychometrics.StoppingRule;
import tools.jackson.databind.JsonNode;

/** Reads one test, from a file's YAML or from the stored JSON of it. Every fault is a sentence that begins with where it
 * is. */
final class BlueprintReader {
    private static final Set<String> COMMON =
            Set.of("id", "kind", "title", "summary", "languages", "minutes", "session", "resits", "breaks");
    private static final Set<String> LEVELS = Set.of("parts");
    private static final Set<String> MASTERY = Set.of("pool", "items", "pass", "topics", "duties");
    private static final Set<String> PART =
            Set.of("part", "pool", "scale", "framework", "items", "stop-mass", "cuts", "topics", "prior");
    private static final int MOST_DUTIES = 8;

    private final String where;

    private BlueprintReader(String where) {
        this.where = where;
    }

    /** @throws TestFault naming the file and the place in it */
    static Blueprint read(String where, JsonNode test) {
        return new BlueprintReader(where).blueprint(test);
    }

    private Blueprint blueprint(JsonNode test) {
        try {
            String kind = text(test, "kind");
            return switch (kind) {
                case "levels" -> {
                    known(test, COMMON, LEVELS);
                    yield new Blueprint.Levels(frame(test), parts(test));
                }
                case "mastery" -> {
                    known(test, COMMON, MASTERY);
                    yield mastery(test);
                }
                default -> throw fault("kind must be levels or mastery, not \"" + kind + "\"");
            };
        } catch (IllegalArgumentException e) {
            throw new TestFault(where, e);
        }
    }

    private Frame frame(JsonNode test) {
        var languages = new ArrayList<LanguageTag>();
        list(test, "languages").forEach(language -> languages.add(new LanguageTag(language.asString(""))));
        return new Frame(
                new BlueprintId(text(test, "id")),
                localText(test, "title"),
                localText(test, "summary"),
                languages,
                Duration.ofMinutes(whole(test, "minutes")),
                ConditionsReader.read(test));
    }

    private List<Part> parts(JsonNode test) {
        var parts = new ArrayList<Part>();
        for (JsonNode part : list(test, "parts")) {
            known(part, PART, Set.of());
            var cuts = new ArrayList<Double>();
            list(part, "cuts").forEach(cut -> cuts.add(number(cut, "cuts")));
            JsonNode items = part.path("items");
            parts.add(new Part(
                    text(part, "part"),
                    text(part, "pool"),
                    text(part, "scale"),
                    framework(part.path("framework").asString("bands")),
                    new StoppingRule(
                            whole(items, "min"), whole(items, "max"), number(part.path("stop-mass"), "stop-mass")),
                    new CutScores(cuts).between(),
                    targets(part),
                    prior(part.path("prior").asString("standard"))));
        }
        return parts;
    }

    private static Framework framework(String name) {
        return switch (name) {
            case "bands" -> Framework.BANDS;
            case "cefr" -> Framework.CEFR;
            case "stanag-6001" -> Framework.STANAG_6001;
            default -> throw fault("framework must be bands, cefr or stanag-6001, not \"" + name + "\"");
        };
    }

    private static Prior prior(String name) {
        return switch (name) {
            case "standard" -> Prior.STANDARD;
            case "carried" -> Prior.CARRIED;
            default -> throw fault("prior must be standard or carried, not \"" + name + "\"");
        };
    }

    private Blueprint.Mastery mastery(JsonNode test) {
        var duties = new ArrayList<String>();
        test.path("duties").forEach(duty -> duties.add(duty.asString("")));
        if (duties.size() > MOST_DUTIES) {
            throw fault("a form asks at most " + MOST_DUTIES + " duties, not " + duties.size());
        }
        int length = whole(test, "items");
        if (length < duties.size()) throw fault("a form of " + length + " cannot ask " + duties.size() + " duties");
        double pass = number(test.path("pass"), "pass");
        if (!(pass > 0 && pass <= 1)) throw fault("pass must be above 0 and at most 1, not " + pass);
        return new Blueprint.Mastery(frame(test), text(test, "pool"), length, targets(test), duties, pass);
    }

    /** Weights to shares: only their proportions count. */
    private ContentTargets targets(JsonNode node) {
        var weights = new TreeMap<String, Double>();
        node.path("topics").properties().forEach(topic -> {
            double weight = number(topic.getValue(), "topics");
            if (!(weight > 0)) throw fault("the weight of topic \"" + topic.getKey() + "\" must be above 0");
            weights.put(topic.getKey(), weight);
        });
        if (weights.isEmpty()) throw fault("topics are missing");
        double total =
                weights.values().stream().mapToDouble(Double::doubleValue).sum();
        weights.replaceAll((_, weight) -> weight / total);
        return new ContentTargets(weights);
    }

    private LocalText localText(JsonNode node, String name) {
        Map<String, String> texts = new HashMap<>();
        node.path(name)
                .properties()
                .forEach(text -> texts.put(
                        new LanguageTag(text.getKey()).code(), text.getValue().asString("")));
        if (!texts.containsKey("en")) throw fault(name + " lacks its English text");
        return new LocalText(texts);
    }

    private String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isString() || value.asString().isBlank()) throw fault(name + " is missing or is no text");
        return value.asString();
    }

    private int whole(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isInt() || value.asInt() < 1) throw fault(name + " must be a whole number above 0");
        return value.asInt();
    }

    private double number(JsonNode value, String name) {
        if (!value.isNumber()) throw fault(name + " must be a number");
        return value.asDouble();
    }

    private JsonNode list(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isArray() || value.isEmpty()) throw fault(name + " must be a list with at least one entry");
        return value;
    }

    private void known(JsonNode node, Set<String> names, Set<String> more) {
        for (var property : node.properties()) {
            if (!names.contains(property.getKey()) && !more.contains(property.getKey())) {
                throw fault("\"" + property.getKey() + "\" is not known here");
            }
        }
    }

    private static IllegalArgumentException fault(String sentence) {
        return new IllegalArgumentException(sentence);
    }
}
