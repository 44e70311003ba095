package org.readback.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.readback.item.Clip;
import org.readback.item.MediaId;
import org.readback.item.Picture;
import org.readback.item.Plays;
import org.readback.item.Sound;
import org.readback.item.Stimulus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the stimuli of an item file and finds their media. A language file holds their words only: sound and pictures
 * are those of the file itself. */
final class StimulusReader {
    private static final List<String> SHARED = List.of("audio", "plays", "radio");

    private final MediaFiles media;
    final Faults faults;

    StimulusReader(MediaFiles media, Faults faults) {
        this.media = media;
        this.faults = faults;
    }

    Map<String, Stimulus> read(YamlDocument document) {
        return each(document, (id, node) -> stimulus(document, document, id, node));
    }

    /** @param other the language file, which has the same stimuli */
    Map<String, Stimulus> translated(YamlDocument document, YamlDocument other) {
        compare(document, other);
        return each(document, (id, node) -> {
            JsonNode words = other.root().path("stimuli").path(id);
            return words.isObject() ? stimulus(document, other, id, merge(node, words)) : Optional.empty();
        });
    }

    private static Map<String, Stimulus> each(
            YamlDocument document, BiFunction<String, JsonNode, Optional<Stimulus>> read) {
        var stimuli = new LinkedHashMap<String, Stimulus>();
        document.root()
                .path("stimuli")
                .properties()
                .forEach(entry -> read.apply(entry.getKey(), entry.getValue())
                        .ifPresent(stimulus -> stimuli.put(entry.getKey(), stimulus)));
        return stimuli;
    }

    private Optional<Stimulus> stimulus(YamlDocument document, YamlDocument words, String id, JsonNode node) {
        int before = faults.count();
        String pointer = "/stimuli/" + id;
        Sound sound = sound(document, pointer, node);
        List<Picture> pictures = pictures(document, pointer, node);
        if (faults.count() > before) return Optional.empty();
        try {
            return Optional.of(new Stimulus(id, Nodes.text(node, "title"), Nodes.text(node, "text"), sound, pictures));
        } catch (IllegalArgumentException refusal) {
            faults.add(words.path(), words.line(pointer), String.valueOf(refusal.getMessage()));
            return Optional.empty();
        }
    }

    private @Nullable Sound sound(YamlDocument document, String pointer, JsonNode node) {
        if (!node.has("audio")) return null;
        return media.beside(document, pointer + "/audio", Nodes.text(node, "audio"))
                .map(id -> new Sound(
                        new Clip(
                                id,
                                plays(Nodes.text(node, "plays")),
                                node.path("radio").asInt(0)),
                        Nodes.text(node, "transcript")))
                .orElse(null);
    }

    private static Plays plays(String written) {
        return switch (written) {
            case "1" -> Plays.ONCE;
            case "free" -> Plays.FREE;
            default -> Plays.TWICE;
        };
    }

    private List<Picture> pictures(YamlDocument document, String pointer, JsonNode node) {
        var pictures = new ArrayList<Picture>();
        int index = 0;
        for (JsonNode picture : node.path("pictures")) {
            Optional<MediaId> id =
                    media.beside(document, pointer + "/pictures/" + index++, Nodes.text(picture, "file"));
            id.ifPresent(found -> pictures.add(new Picture(found, Nodes.text(picture, "alt"))));
        }
        return pictures;
    }

    /** The words of the language file over what all languages share. Its pictures are texts, in the same order. */
    private static ObjectNode merge(JsonNode node, JsonNode words) {
        ObjectNode merged = (ObjectNode) words.deepCopy();
        SHARED.stream().filter(node::has).forEach(field -> merged.set(field, node.get(field)));
        if (node.has("pictures")) {
            JsonNode pictures = node.get("pictures").deepCopy();
            for (int index = 0; index < pictures.size(); index++) {
                JsonNode alt = words.path("pictures").path(index);
                if (!alt.isMissingNode()) ((ObjectNode) pictures.get(index)).set("alt", alt);
            }
            merged.set("pictures", pictures);
        }
        return merged;
    }

    private void compare(YamlDocument document, YamlDocument other) {
        var here = document.root().path("stimuli").propertyNames();
        var there = other.root().path("stimuli").propertyNames();
        there.stream()
                .filter(id -> !here.contains(id))
                .forEach(id -> faults.add(
                        other.path(),
                        other.line("/stimuli/" + id),
                        "There is no stimulus \"" + id + "\" in " + document.path()));
        here.stream()
                .filter(id -> !there.contains(id))
                .forEach(id ->
                        faults.add(other.path(), other.line("/stimuli"), "The stimulus \"" + id + "\" is missing"));
        here.stream().filter(there::contains).forEach(id -> sameWords(document, other, id));
    }

    /** A language file must say what the original says: a transcript for a sound, a text for each picture. */
    private void sameWords(YamlDocument document, YamlDocument other, String id) {
        JsonNode here = document.root().path("stimuli").path(id);
        JsonNode there = other.root().path("stimuli").path(id);
        for (String field : List.of("text", "transcript")) {
            if (here.has(field) != there.has(field)) {
                faults.add(
                        other.path(),
                        other.line("/stimuli/" + id),
                        "\"" + field + "\" stands in only one of this file and " + document.path());
            }
        }
        if (here.path("pictures").size() != there.path("pictures").size()) {
            faults.add(other.path(), other.line("/stimuli/" + id), "There is not one text a picture");
        }
    }
}
