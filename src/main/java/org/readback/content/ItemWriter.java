package org.readback.content;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readback.item.CodedAnswer;
import org.readback.item.Item;
import org.readback.item.ItemFrame;
import org.readback.item.KeyFacts;
import org.readback.item.LanguageTag;
import org.readback.item.MediaId;
import org.readback.item.ShortAnswer;
import org.readback.item.Stimulus;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes items to the files that {@link ContentReader} reads, in one normal form: what is read from them and written
 * again is the same to the byte.
 *
 * <p>Two things are in files and not in items, and come back as nothing was said of them: a voice is {@code recorded},
 * and examples of answers are those given with the item, or none. */
public final class ItemWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final List<ContentItem> items;
    private final List<LanguageTag> languages;
    private final Function<MediaId, String> mediaName;

    /** Stimuli by item and language, under the name they have in the files: two that differ never share one. */
    private final Map<Stimulus, String> names = new LinkedHashMap<>();

    /** @param items all with a text in each of these languages
     * @param languages at least one, that of the file first
     * @param mediaName the file name of a sound or picture, such as {@code yard.png} */
    public ItemWriter(List<ContentItem> items, List<LanguageTag> languages, Function<MediaId, String> mediaName) {
        this.items = List.copyOf(items);
        this.languages = List.copyOf(languages);
        this.mediaName = mediaName;
        for (ContentItem item : items) {
            if (!item.texts().keySet().containsAll(languages)) {
                throw new IllegalArgumentException(item.id() + " has no text in one of " + languages);
            }
            Stimulus stimulus = text(item, languages.getFirst()).frame().stimulus();
            if (stimulus != null) names.computeIfAbsent(stimulus, _ -> free(stimulus.id()));
        }
    }

    private String free(String id) {
        String name = id;
        for (int number = 2; names.containsValue(name); number++) name = id + "-" + number;
        return name;
    }

    /** File name ending to text: {@code .yaml} for the file itself, {@code .kk.yaml} for a language file.
     *
     * @param pool named at the top of its file; absent for the items of a lesson */
    public SequencedMap<String, String> files(@Nullable String pool) {
        var files = new LinkedHashMap<String, String>();
        files.put(".yaml", YamlText.of(file(pool)));
        for (LanguageTag language : languages.subList(1, languages.size())) {
            files.put("." + language.code() + ".yaml", YamlText.of(words(language)));
        }
        return files;
    }

    private ObjectNode file(@Nullable String pool) {
        ObjectNode file = NODES.objectNode();
        if (pool != null) file.put("pool", pool);
        if (!names.isEmpty()) {
            ObjectNode stimuli = file.putObject("stimuli");
            names.forEach((stimulus, name) -> stimuli.set(name, stimulus(stimulus)));
        }
        var list = file.putArray("items");
        items.forEach(item -> list.add(item(item)));
        return file;
    }

    private ObjectNode words(LanguageTag language) {
        ObjectNode file = NODES.objectNode();
        if (!names.isEmpty()) {
            ObjectNode stimuli = file.putObject("stimuli");
            for (ContentItem item : items) {
                Stimulus first = text(item, languages.getFirst()).frame().stimulus();
                Stimulus other = text(item, language).frame().stimulus();
                if (first != null && other != null) {
                    String name = requireNonNull(names.get(first));
                    if (!stimuli.has(name)) stimuli.set(name, stimulusWords(other));
                }
            }
        }
        ObjectNode all = file.putObject("items");
        items.forEach(item -> all.set(item.id().itemId(), itemWords(item, language)));
        return file;
    }

    private ObjectNode item(ContentItem source) {
        LanguageTag first = languages.getFirst();
        Item item = text(source, first);
        ItemFrame frame = item.frame();
        ObjectNode node = NODES.objectNode();
        node.put("id", item.id().itemId());
        if (source.replaces() != null) node.put("replaces", source.replaces());
        node.put("kind", ItemNodes.kind(item));
        node.put("skill", frame.skill().code());
        node.put("band", frame.band());
        node.put("topic", frame.topic());
        if (frame.duty() != null) node.put("duty", frame.duty());
        if (frame.stimulus() != null) node.put("stimulus", names.get(frame.stimulus()));
        node.put("stem", frame.stem());
        node.setAll(ItemNodes.body(item));
        examples(node, source, first);
        feedback(node, frame);
        node.put("source", frame.source());
        if (source.draft()) node.put("draft", true);
        return node;
    }

    private ObjectNode itemWords(ContentItem source, LanguageTag language) {
        Item item = text(source, language);
        ObjectNode node = NODES.objectNode();
        node.put("stem", item.stem());
        node.setAll(ItemNodes.words(item));
        examples(node, source, language);
        feedback(node, item.frame());
        return node;
    }

    private static void feedback(ObjectNode node, ItemFrame frame) {
        node.putObject("feedback")
                .put("right", frame.feedback().right())
                .put("wrong", frame.feedback().wrong());
        if (!frame.feedback().why().isEmpty()) {
            node.set("why", ItemNodes.map(frame.feedback().why()));
        }
    }

    /** Of a short answer by tolerant rules the examples that must be refused belong to its key. */
    private static void examples(ObjectNode node, ContentItem source, LanguageTag language) {
        Item item = text(source, language);
        if (!(item instanceof ShortAnswer || item instanceof KeyFacts || item instanceof CodedAnswer)) return;
        var given = source.examples().getOrDefault(language, new ContentItem.Examples(List.of(), List.of()));
        List<String> rejects =
                item instanceof ShortAnswer typed && !typed.key().rejects().isEmpty()
                        ? typed.key().rejects()
                        : given.rejects();
        node.set("accepts", ItemNodes.texts(given.accepts()));
        node.set("rejects", ItemNodes.texts(rejects));
    }

    private ObjectNode stimulus(Stimulus stimulus) {
        ObjectNode node = NODES.objectNode();
        node.put("title", stimulus.title());
        if (!stimulus.text().isBlank()) node.put("text", stimulus.text());
        var sound = stimulus.sound();
        if (sound != null) {
            node.put("audio", mediaName.apply(sound.clip().media()));
            switch (sound.clip().plays()) {
                case ONCE -> node.put("plays", 1);
                case TWICE -> node.put("plays", 2);
                case FREE -> node.put("plays", "free");
            }
            if (sound.clip().radio() > 0) node.put("radio", sound.clip().radio());
            node.put("voice", "recorded");
            node.put("transcript", sound.transcript());
        }
        if (!stimulus.pictures().isEmpty()) {
            var pictures = node.putArray("pictures");
            stimulus.pictures()
                    .forEach(picture -> pictures.addObject()
                            .put("file", mediaName.apply(picture.media()))
                            .put("alt", picture.alt()));
        }
        return node;
    }

    private static ObjectNode stimulusWords(Stimulus stimulus) {
        ObjectNode node = NODES.objectNode();
        node.put("title", stimulus.title());
        if (!stimulus.text().isBlank()) node.put("text", stimulus.text());
        if (stimulus.sound() != null) node.put("transcript", stimulus.sound().transcript());
        if (!stimulus.pictures().isEmpty()) {
            node.set(
                    "pictures",
                    ItemNodes.texts(stimulus.pictures().stream()
                            .map(picture -> picture.alt())
                            .toList()));
        }
        return node;
    }

    private static Item text(ContentItem item, LanguageTag language) {
        return requireNonNull(item.texts().get(language));
    }
}
