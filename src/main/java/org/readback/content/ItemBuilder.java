package org.readback.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readback.item.Area;
import org.readback.item.ClozeWithOptions;
import org.readback.item.Feedback;
import org.readback.item.Gap;
import org.readback.item.Hotspot;
import org.readback.item.Item;
import org.readback.item.ItemFrame;
import org.readback.item.ItemId;
import org.readback.item.Marking;
import org.readback.item.Matching;
import org.readback.item.MultipleChoice;
import org.readback.item.Option;
import org.readback.item.Ordering;
import org.readback.item.SelectWords;
import org.readback.item.SingleChoice;
import org.readback.item.Skill;
import org.readback.item.Stimulus;
import org.readback.item.TrueFalseNotGiven;
import org.readback.item.Verdict;
import tools.jackson.databind.JsonNode;

/** Makes an item of a node that the schema has accepted. */
final class ItemBuilder {
    private ItemBuilder() {}

    /** @throws IllegalArgumentException with a sentence, if the item breaks a rule that a schema cannot say */
    static Item build(JsonNode node, Map<String, Stimulus> stimuli) {
        ItemFrame frame = frame(node, stimuli);
        return switch (Nodes.text(node, "kind")) {
            case "single-choice" ->
                new SingleChoice(frame, options(node), Nodes.texts(node, "key").getFirst());
            case "multiple-choice" ->
                new MultipleChoice(frame, options(node), new LinkedHashSet<>(Nodes.texts(node, "key")), marking(node));
            case "cloze-options" -> new ClozeWithOptions(frame, Nodes.text(node, "text"), gaps(node));
            case "true-false-not-given" -> new TrueFalseNotGiven(frame, verdict(node));
            case "matching" ->
                new Matching(frame, options(node, "terms"), options(node), Nodes.map(node.path("pairs")));
            case "ordering" -> new Ordering(frame, options(node), Nodes.texts(node, "key"), marking(node));
            case "hotspot" -> new Hotspot(frame, areas(node), new LinkedHashSet<>(Nodes.texts(node, "key")));
            case "select-words" ->
                new SelectWords(
                        frame, Nodes.text(node, "text"), options(node), new LinkedHashSet<>(Nodes.texts(node, "key")));
            case "short-answer" -> TypedItems.shortAnswer(frame, node);
            case "cloze-typed" -> TypedItems.cloze(frame, node);
            case "key-facts" -> TypedItems.keyFacts(frame, node);
            case "coded-answer" -> TypedItems.coded(frame, node);
            case "dictation" -> TypedItems.dictation(frame, node);
            default -> throw new IllegalArgumentException("There is no such kind of item");
        };
    }

    private static ItemFrame frame(JsonNode node, Map<String, Stimulus> stimuli) {
        JsonNode feedback = node.path("feedback");
        return new ItemFrame(
                new ItemId(Nodes.text(node, "id")),
                Skill.of(Nodes.text(node, "skill")).orElseThrow(),
                node.path("band").asInt(),
                Nodes.text(node, "topic"),
                Nodes.text(node, "stem"),
                stimulus(Nodes.textOrNull(node, "stimulus"), stimuli),
                new Feedback(Nodes.text(feedback, "right"), Nodes.text(feedback, "wrong"), Nodes.map(node.path("why"))),
                Nodes.text(node, "source"),
                Nodes.textOrNull(node, "duty"));
    }

    private static @Nullable Stimulus stimulus(@Nullable String id, Map<String, Stimulus> stimuli) {
        if (id == null) return null;
        Stimulus stimulus = stimuli.get(id);
        if (stimulus == null) throw new IllegalArgumentException("There is no stimulus \"" + id + "\" in this file");
        return stimulus;
    }

    private static Marking marking(JsonNode node) {
        return "all-or-nothing".equals(Nodes.textOrNull(node, "marking")) ? Marking.ALL_OR_NOTHING : Marking.PARTIAL;
    }

    private static Verdict verdict(JsonNode node) {
        return Verdict.of(Nodes.texts(node, "key").getFirst()).orElseThrow();
    }

    private static List<Option> options(JsonNode node) {
        return options(node, "options");
    }

    private static List<Option> options(JsonNode node, String field) {
        return Nodes.map(node.path(field)).entrySet().stream()
                .map(option -> new Option(option.getKey(), option.getValue()))
                .toList();
    }

    private static List<Area> areas(JsonNode node) {
        JsonNode areas = node.path("areas");
        if (!Set.copyOf(areas.propertyNames())
                .equals(Set.copyOf(node.path("options").propertyNames()))) {
            throw new IllegalArgumentException("Each option of a picture needs its area, and each area its option");
        }
        return options(node).stream()
                .map(option -> area(option, areas.path(option.id())))
                .toList();
    }

    private static Area area(Option option, JsonNode edges) {
        return new Area(
                option,
                edges.path(0).asInt(),
                edges.path(1).asInt(),
                edges.path(2).asInt(),
                edges.path(3).asInt());
    }

    private static List<Gap> gaps(JsonNode node) {
        return node.path("gaps").properties().stream()
                .map(gap -> new Gap(gap.getKey(), options(gap.getValue()), Nodes.text(gap.getValue(), "key")))
                .toList();
    }
}
