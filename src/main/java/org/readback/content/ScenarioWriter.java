package org.readback.content;

import java.util.Locale;
import java.util.function.Function;
import org.readback.base.LocalText;
import org.readback.item.MediaId;
import org.readback.scenes.Choice;
import org.readback.scenes.Consequence;
import org.readback.scenes.Scenario;
import org.readback.scenes.Scene;
import org.readback.scenes.Sketch;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a {@code scenario-….yaml}, always the same way. */
public final class ScenarioWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Function<MediaId, String> mediaName;

    private ScenarioWriter(Function<MediaId, String> mediaName) {
        this.mediaName = mediaName;
    }

    /** @param mediaName the file name of a sound, such as {@code call.opus} */
    public static String write(LessonScenario source, Function<MediaId, String> mediaName) {
        var writer = new ScenarioWriter(mediaName);
        Scenario scenario = source.scenario();
        ObjectNode node = NODES.objectNode().put("id", scenario.id());
        put(node, "title", scenario.title());
        put(node, "about", scenario.about());
        if (scenario.dutiless() != null) node.put("dutiless", scenario.dutiless());
        if (source.draft()) node.put("draft", true);
        var scenes = node.putArray("scenes");
        scenario.scenes().forEach(scene -> scenes.add(writer.scene(scene)));
        return YamlText.of(node);
    }

    private ObjectNode scene(Scene scene) {
        ObjectNode node = NODES.objectNode().put("id", scene.id());
        put(node, "title", scene.title());
        put(node, "text", scene.text());
        if (scene.sound() != null) {
            node.put("sound", mediaName.apply(scene.sound().media()));
            put(node, "transcript", scene.sound().transcript());
        }
        if (scene.sketch() != null) node.set("sketch", sketch(scene.sketch()));
        node.put("seconds", scene.seconds());
        var choices = node.putArray("choices");
        for (Choice choice : scene.choices()) {
            ObjectNode each = choices.addObject();
            put(each, "text", choice.text());
            consequence(each, choice.consequence());
        }
        consequence(node.putObject("late"), scene.late());
        return node;
    }

    private static ObjectNode sketch(Sketch sketch) {
        ObjectNode node = NODES.objectNode();
        put(node, "alt", sketch.alt());
        var shapes = node.putArray("shapes");
        sketch.shapes()
                .forEach(shape -> shapes.addObject()
                        .put(
                                "kind",
                                shape.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .put("x", shape.x())
                        .put("y", shape.y())
                        .put("w", shape.width())
                        .put("h", shape.height()));
        return node;
    }

    private static void consequence(ObjectNode node, Consequence consequence) {
        node.put("verdict", consequence.verdict().name().toLowerCase(Locale.ROOT));
        if (consequence.duty() != null) {
            node.put(
                    consequence.duty().kept() ? "keeps" : "breaks",
                    consequence.duty().duty());
        }
        put(node, "happens", consequence.happens());
        put(node, "rule", consequence.rule());
        node.put("source", consequence.source());
        node.put("next", consequence.next() == null ? ScenarioFile.END : consequence.next());
    }

    private static void put(ObjectNode node, String name, LocalText text) {
        node.set(name, Nodes.languages(text.byLanguage()));
    }
}
