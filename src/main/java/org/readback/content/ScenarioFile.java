package org.readback.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readback.item.MediaId;
import org.readback.scenes.Choice;
import org.readback.scenes.Consequence;
import org.readback.scenes.DutyMark;
import org.readback.scenes.Scenario;
import org.readback.scenes.ScenarioCheck;
import org.readback.scenes.Scene;
import org.readback.scenes.Sketch;
import org.readback.scenes.Spoken;
import org.readback.scenes.Verdict;
import tools.jackson.databind.JsonNode;

/** Reads the scenarios of lessons. */
final class ScenarioFile {
    private static final Pattern PATH =
            Pattern.compile("courses/([a-z0-9-]+)/([0-9]{2}-[a-z0-9-]+)/scenario-[a-z0-9-]+\\.yaml");
    /** In the place of the next scene. */
    static final String END = "end";

    private final YamlDocument document;
    private final MediaFiles media;
    private final Faults faults;

    private ScenarioFile(YamlDocument document, MediaFiles media, Faults faults) {
        this.document = document;
        this.media = media;
        this.faults = faults;
    }

    /** The scenarios of all lessons that could be read, in the order of their paths. */
    static List<LessonScenario> read(
            SortedMap<String, TextFile> texts, List<Content.Course> courses, MediaFiles media, Faults faults) {
        var scenarios = new ArrayList<LessonScenario>();
        for (TextFile file : texts.values()) {
            Matcher path = PATH.matcher(file.path());
            if (!path.matches()) continue;
            Optional<YamlDocument> document =
                    YamlDocument.parse(file, 0, faults).filter(parsed -> Schemas.accept("scenario", parsed, faults));
            Optional<String> lesson = lesson(courses, path.group(1), path.group(2));
            if (document.isPresent() && lesson.isPresent()) {
                JsonNode root = document.get().root();
                new ScenarioFile(document.get(), media, faults)
                        .scenario()
                        .map(read -> new LessonScenario(
                                lesson.get(), read, root.path("draft").asBoolean(false)))
                        .filter(read -> isNew(read.scenario(), scenarios, document.get(), faults))
                        .ifPresent(scenarios::add);
            }
        }
        return scenarios;
    }

    private static Optional<String> lesson(List<Content.Course> courses, String course, String folder) {
        return courses.stream()
                .filter(each -> each.text().id().equals(course))
                .flatMap(each -> each.lessons().stream())
                .filter(lesson -> lesson.folder().equals(folder))
                .map(Content.Lesson::id)
                .findFirst();
    }

    private static boolean isNew(Scenario scenario, List<LessonScenario> before, YamlDocument file, Faults faults) {
        boolean isNew = before.stream().noneMatch(other -> other.scenario().id().equals(scenario.id()));
        if (!isNew) faults.add(file.path(), file.line("/id"), "Another scenario has this id");
        return isNew;
    }

    /** Empty, with faults, if it is not sound. */
    private Optional<Scenario> scenario() {
        int before = faults.count();
        JsonNode root = document.root();
        var scenes = new ArrayList<Scene>();
        for (int index = 0; index < root.path("scenes").size(); index++) {
            scene(root.path("scenes").path(index), "/scenes/" + index).ifPresent(scenes::add);
        }
        if (faults.count() > before) return Optional.empty();
        var scenario = new Scenario(
                Nodes.text(root, "id"),
                Nodes.local(root, "title"),
                Nodes.local(root, "about"),
                scenes,
                Nodes.textOrNull(root, "dutiless"));
        ScenarioCheck.faults(scenario)
                .forEach(fault -> faults.add(document.path(), document.line(fault.place()), fault.sentence()));
        return faults.count() > before ? Optional.empty() : Optional.of(scenario);
    }

    private Optional<Scene> scene(JsonNode node, String pointer) {
        try {
            var choices = new ArrayList<Choice>();
            for (JsonNode choice : node.path("choices")) {
                choices.add(new Choice(Nodes.local(choice, "text"), consequence(choice)));
            }
            return Optional.of(new Scene(
                    Nodes.text(node, "id"),
                    Nodes.local(node, "title"),
                    Nodes.local(node, "text"),
                    sound(node, pointer),
                    node.has("sketch") ? sketch(node.path("sketch")) : null,
                    node.path("seconds").asInt(),
                    choices,
                    consequence(node.path("late"))));
        } catch (IllegalArgumentException refusal) {
            faults.add(document.path(), document.line(pointer), String.valueOf(refusal.getMessage()));
            return Optional.empty();
        }
    }

    private @Nullable Spoken sound(JsonNode node, String pointer) {
        if (!node.has("sound")) return null;
        Optional<MediaId> id = media.beside(document, pointer + "/sound", Nodes.text(node, "sound"));
        return id.map(found -> new Spoken(found, Nodes.local(node, "transcript")))
                .orElse(null);
    }

    private static Sketch sketch(JsonNode node) {
        var shapes = new ArrayList<Sketch.Shape>();
        for (JsonNode shape : node.path("shapes")) {
            shapes.add(new Sketch.Shape(
                    Sketch.Kind.valueOf(
                            Nodes.text(shape, "kind").toUpperCase(Locale.ROOT).replace('-', '_')),
                    shape.path("x").asInt(),
                    shape.path("y").asInt(),
                    shape.path("w").asInt(0),
                    shape.path("h").asInt(0)));
        }
        return new Sketch(Nodes.local(node, "alt"), shapes);
    }

    private static Consequence consequence(JsonNode node) {
        String next = Nodes.text(node, "next");
        return new Consequence(
                Verdict.valueOf(Nodes.text(node, "verdict").toUpperCase(Locale.ROOT)),
                Nodes.local(node, "happens"),
                Nodes.local(node, "rule"),
                Nodes.text(node, "source"),
                duty(node),
                next.equals(END) ? null : next);
    }

    private static @Nullable DutyMark duty(JsonNode node) {
        if (node.has("keeps")) return new DutyMark(Nodes.text(node, "keeps"), true);
        if (node.has("breaks")) return new DutyMark(Nodes.text(node, "breaks"), false);
        return null;
    }
}
