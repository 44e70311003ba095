package org.readback.qti.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readback.formats.ReadItem;
import org.readback.formats.ReadNote;
import org.readback.formats.XmlElement;
import org.readback.qti.rules.Conditions;
import org.readback.qti.rules.Nodes;
import org.readback.qti.rules.NotUnderstood;
import org.readback.qti.rules.Scorer;
import org.readback.qti.shape.Asked;
import org.readback.qti.shape.Shaping;
import org.readback.qti.shape.Slot;

/** Makes a draft of one item of QTI 1.2. */
final class Item1 {

    /** Kinds of programs of which nothing but the words can be kept. */
    private static final List<String> NOT_OURS =
            List.of("calculated", "file_upload", "hot_spot", "formula", "jumbled", "quiz bowl");

    private final Source source;
    private final String path;
    private final XmlElement item;
    private final Map<String, String> about = new LinkedHashMap<>();

    Item1(Source source, String path, XmlElement item) {
        this.source = source;
        this.path = path;
        this.item = item;
        for (var field : Nodes.all(item, "qtimetadatafield")) {
            about.put(field.text("fieldlabel").toLowerCase(Locale.ROOT), field.text("fieldentry"));
        }
        for (var kind : Nodes.all(item, "qmd_itemtype", "bbmd_questiontype"))
            about.putIfAbsent(kind.name(), Nodes.text(kind));
    }

    /** @param passage key of the passage of its section; blank if there is none */
    ReadItem read(String category, String passage) {
        var parent = about.getOrDefault("parent_stimulus_item_ident", passage);
        var place = new ItemReader.Place(path, Optional.empty(), category, parent);
        var name = ItemReader.name(item, place);
        var changes = new ArrayList<ReadNote>();
        try {
            if (NOT_OURS.stream().anyMatch(type()::contains)) throw new NotUnderstood(type());
            var media = new Media(source.files(path), source.bytes(), changes);
            var body = new Body(media, changes, new Keys(Map.of(), item));
            var kinds = new HashMap<String, String>();
            for (var response : Nodes.all(item, "response_lid", "response_grp", "response_str", "response_num")) {
                kinds.put(response.attribute("ident"), Presentation1.kind(response));
            }
            var conditions = new Conditions(item, kinds);
            var asked = new Presentation1(body, conditions, type()).asked(item);
            var shaped = type().contains("categorization")
                    ? Shaping.sorted(asked, conditions, conditions.together())
                    : Shaping.of(asked, lenient(asked, conditions), conditions.orders());
            changes.addAll(shaped.changes());
            return ItemReader.taken(item, place, new ItemReader.Made(shaped, body, media), changes);
        } catch (NotUnderstood reason) {
            return ItemReader.rework(item, place, name, String.valueOf(reason.getMessage()));
        }
    }

    private String type() {
        for (var label : List.of("question_type", "cc_profile", "qmd_itemtype", "bbmd_questiontype", "questiontype")) {
            var type = about.get(label);
            if (type != null && !type.isBlank()) return type.toLowerCase(Locale.ROOT);
        }
        return "";
    }

    /** Of gaps to type in, files of one program give points to the first of several right answers only. */
    private static Scorer lenient(Asked asked, Conditions conditions) {
        var same = new HashMap<String, List<String>>();
        for (var slot : asked.slots()) {
            boolean listed = slot instanceof Slot.Entry entry
                    && entry.known().stream()
                            .anyMatch(answer -> !answer.typed().equals(answer.text())
                                    && !answer.text().contains("*"));
            if (listed && slot instanceof Slot.Entry entry) {
                var ids = entry.known().stream().map(Slot.Answer::typed).toList();
                conditions.comparisons(slot.id()).stream()
                        .map(test -> test.text().strip())
                        .filter(ids::contains)
                        .findFirst()
                        .ifPresent(first -> same.put(slot.id(), List.of(first)));
            }
        }
        if (same.isEmpty()) return conditions;
        return responses -> {
            var read = new HashMap<>(responses);
            same.forEach(
                    (id, first) -> read.computeIfPresent(id, (_, given) -> isListed(asked, id, given) ? first : given));
            return conditions.score(read);
        };
    }

    private static boolean isListed(Asked asked, String id, List<String> given) {
        return asked.slots().stream()
                .filter(slot -> slot.id().equals(id))
                .anyMatch(slot -> slot instanceof Slot.Entry entry
                        && entry.known().stream().anyMatch(answer -> given.equals(List.of(answer.typed()))));
    }
}
