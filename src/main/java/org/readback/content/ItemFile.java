package org.readback.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.item.Item;
import org.readback.item.LanguageTag;
import org.readback.item.Stimulus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads an item file together with its language files. */
final class ItemFile {
    private final YamlDocument document;
    private final LanguageTag first;
    private final Map<LanguageTag, YamlDocument> others = new LinkedHashMap<>();
    private final StimulusReader reader;
    private final Faults faults;

    private ItemFile(YamlDocument document, LanguageTag first, StimulusReader reader) {
        this.document = document;
        this.first = first;
        this.reader = reader;
        this.faults = reader.faults;
    }

    /** The pool it names, if any, and its items. */
    record ReadItems(String pool, YamlDocument document, List<ContentItem> items) {}

    /** @param first language of the file itself
     * @param translations the language files by their language */
    static Optional<ReadItems> read(
            TextFile file, LanguageTag first, Map<LanguageTag, TextFile> translations, StimulusReader stimuli) {
        Faults faults = stimuli.faults;
        Optional<YamlDocument> document =
                YamlDocument.parse(file, 0, faults).filter(yaml -> Schemas.accept("items", yaml, faults));
        var others = new LinkedHashMap<LanguageTag, YamlDocument>();
        translations.forEach((language, text) -> YamlDocument.parse(text, 0, faults)
                .filter(yaml -> Schemas.accept("item-texts", yaml, faults))
                .ifPresent(yaml -> others.put(language, yaml)));
        return document.map(yaml -> {
            var reader = new ItemFile(yaml, first, stimuli);
            reader.others.putAll(others);
            return new ReadItems(Nodes.text(yaml.root(), "pool"), yaml, reader.items());
        });
    }

    private List<ContentItem> items() {
        Map<String, Stimulus> stimuli = reader.read(document);
        var byLanguage = new LinkedHashMap<LanguageTag, Map<String, Stimulus>>();
        others.forEach((language, other) -> {
            byLanguage.put(language, reader.translated(document, other));
        });
        var items = new ArrayList<ContentItem>();
        var known = new ArrayList<String>();
        int index = 0;
        for (JsonNode node : document.root().path("items")) {
            String pointer = "/items/" + index++;
            String id = Nodes.text(node, "id");
            if (known.contains(id)) {
                faults.add(
                        document.path(),
                        document.line(pointer),
                        "The id \"" + id + "\" stands a second time in this file");
            }
            known.add(id);
            read(node, pointer, stimuli, byLanguage).ifPresent(items::add);
        }
        others.values()
                .forEach(other -> other.root().path("items").propertyNames().stream()
                        .filter(id -> !known.contains(id))
                        .forEach(id -> faults.add(
                                other.path(),
                                other.line("/items/" + id),
                                "There is no item \"" + id + "\" in " + document.path())));
        return items;
    }

    private Optional<ContentItem> read(
            JsonNode node,
            String pointer,
            Map<String, Stimulus> stimuli,
            Map<LanguageTag, Map<String, Stimulus>> translatedStimuli) {
        int before = faults.count();
        var texts = new LinkedHashMap<LanguageTag, Item>();
        var examples = new LinkedHashMap<LanguageTag, ContentItem.Examples>();
        build(document.path(), document.line(pointer), node, stimuli).ifPresent(item -> {
            texts.put(first, item);
            addExamples(examples, first, node);
        });
        if (texts.isEmpty()) return Optional.empty();
        String id = Nodes.text(node, "id");
        others.forEach((language, other) -> {
            JsonNode translation = other.root().path("items").path(id);
            if (translation.isMissingNode()) {
                faults.add(other.path(), other.line("/items"), "The item \"" + id + "\" is missing");
                return;
            }
            int known = faults.count();
            Translation.compare(node, translation, other, "/items/" + id, faults);
            if (faults.count() > known) return;
            ObjectNode merged = Translation.merge(node, translation);
            build(other.path(), other.line("/items/" + id), merged, translatedStimuli.getOrDefault(language, Map.of()))
                    .ifPresent(item -> texts.put(language, item));
            addExamples(examples, language, merged);
        });
        return faults.count() > before
                ? Optional.empty()
                : Optional.of(new ContentItem(
                        document.path(),
                        document.line(pointer),
                        texts,
                        examples,
                        node.path("draft").asBoolean(false),
                        Nodes.textOrNull(node, "replaces")));
    }

    private static void addExamples(
            Map<LanguageTag, ContentItem.Examples> examples, LanguageTag language, JsonNode node) {
        if (node.has("accepts")) {
            examples.put(
                    language, new ContentItem.Examples(Nodes.texts(node, "accepts"), Nodes.texts(node, "rejects")));
        }
    }

    private Optional<Item> build(String path, int line, JsonNode node, Map<String, Stimulus> stimuli) {
        try {
            return Optional.of(ItemBuilder.build(node, stimuli));
        } catch (IllegalArgumentException refusal) {
            faults.add(path, line, String.valueOf(refusal.getMessage()));
            return Optional.empty();
        }
    }
}
