package org.readback.content;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readback.item.Area;
import org.readback.item.ClozeTyped;
import org.readback.item.ClozeWithOptions;
import org.readback.item.CodeForm;
import org.readback.item.CodedAnswer;
import org.readback.item.Dictation;
import org.readback.item.Gap;
import org.readback.item.Hotspot;
import org.readback.item.Item;
import org.readback.item.KeyFacts;
import org.readback.item.Marking;
import org.readback.item.Matching;
import org.readback.item.MultipleChoice;
import org.readback.item.Option;
import org.readback.item.Ordering;
import org.readback.item.SelectWords;
import org.readback.item.ShortAnswer;
import org.readback.item.SingleChoice;
import org.readback.item.TrueFalseNotGiven;
import org.readback.item.TypedItem;
import org.readback.item.TypedKey;
import org.readback.item.TypedRules;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Items as the trees that {@link ItemBuilder} reads: the counterpart, kind by kind. */
final class ItemNodes {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ItemNodes() {}

    /** The item as it stands in its own file, without what surrounds its answer. */
    static ObjectNode body(Item item) {
        ObjectNode node = NODES.objectNode();
        switch (item) {
            case SingleChoice single -> choice(node, single.options(), List.of(single.key()));
            case MultipleChoice multiple -> {
                choice(node, multiple.options(), multiple.keys());
                marking(node, multiple.marking());
            }
            case TrueFalseNotGiven statement ->
                node.set("key", texts(List.of(statement.key().code())));
            case Matching matching -> {
                node.set("terms", options(matching.terms()));
                node.set("options", options(matching.options()));
                node.set("pairs", map(matching.pairs()));
            }
            case Ordering ordering -> {
                choice(node, ordering.options(), ordering.key());
                marking(node, ordering.marking());
            }
            case SelectWords words -> {
                node.put("text", words.text());
                choice(node, words.options(), words.keys());
            }
            case Hotspot hotspot -> hotspot(node, hotspot);
            case ClozeWithOptions cloze -> gaps(node, cloze);
            case TypedItem typed -> typed(node, typed);
        }
        return node;
    }

    private static void choice(ObjectNode node, List<Option> options, Collection<String> key) {
        node.set("options", options(options));
        node.set("key", texts(key));
    }

    private static void gaps(ObjectNode node, ClozeWithOptions cloze) {
        node.put("text", cloze.text());
        ObjectNode gaps = node.putObject("gaps");
        for (Gap gap : cloze.gaps()) {
            ObjectNode place = gaps.putObject(gap.id());
            place.set("options", options(gap.options()));
            place.put("key", gap.key());
        }
    }

    private static void typed(ObjectNode node, TypedItem item) {
        switch (item) {
            case ShortAnswer typed -> key(node, typed.key());
            case ClozeTyped cloze -> {
                node.put("text", cloze.text());
                rules(node, cloze.gaps().getFirst().key().rules());
                ObjectNode gaps = node.putObject("gaps");
                cloze.gaps().forEach(gap -> gaps.set(gap.id(), place(gap.key())));
            }
            case KeyFacts facts -> {
                rules(node, facts.facts().getFirst().key().rules());
                ObjectNode places = node.putObject("facts");
                facts.facts().forEach(fact -> places.set(fact.id(), place(fact.key())));
            }
            case CodedAnswer coded -> {
                code(node.putObject("code"), coded.form());
                node.set("key", texts(coded.accepted()));
            }
            case Dictation dictation -> {
                node.put("text", dictation.text());
                rules(node, dictation.rules());
            }
        }
    }

    /** What a language file holds of the same: words, and the keys of typed answers, which are words too. */
    static ObjectNode words(Item item) {
        ObjectNode all = body(item);
        ObjectNode words = NODES.objectNode();
        for (String field : List.of("text", "terms", "options")) {
            if (all.has(field)) words.set(field, all.get(field));
        }
        switch (item) {
            case ClozeWithOptions cloze -> {
                ObjectNode gaps = words.putObject("gaps");
                cloze.gaps().forEach(gap -> gaps.set(gap.id(), options(gap.options())));
            }
            case ClozeTyped _ -> words.set("gaps", all.get("gaps"));
            case KeyFacts _ -> words.set("facts", all.get("facts"));
            case ShortAnswer _ -> {
                words.set("key", all.get("key"));
                if (all.has("half")) words.set("half", all.get("half"));
            }
            default -> {}
        }
        return words;
    }

    private static void hotspot(ObjectNode node, Hotspot hotspot) {
        node.set("options", options(hotspot.options()));
        ObjectNode areas = node.putObject("areas");
        for (Area area : hotspot.areas()) {
            areas.putArray(area.option().id())
                    .add(area.left())
                    .add(area.top())
                    .add(area.width())
                    .add(area.height());
        }
        node.set("key", texts(hotspot.keys()));
    }

    private static void key(ObjectNode node, TypedKey key) {
        node.set("key", texts(key.accepted()));
        if (!key.half().isEmpty()) node.set("half", texts(key.half()));
        if (key.rules().edition() != TypedRules.Edition.STRICT) rules(node, key.rules());
    }

    private static ObjectNode place(TypedKey key) {
        ObjectNode place = NODES.objectNode();
        place.set("key", texts(key.accepted()));
        if (!key.half().isEmpty()) place.set("half", texts(key.half()));
        if (!key.rejects().isEmpty()) place.set("rejects", texts(key.rejects()));
        return place;
    }

    private static void rules(ObjectNode node, TypedRules rules) {
        ObjectNode typed = node.putObject("typed");
        typed.put("spelling", rules.spelling().name().toLowerCase(Locale.ROOT));
        if (rules.settings().contains(TypedRules.Setting.CAPITALS_COUNT)) typed.put("case", true);
        if (rules.settings().contains(TypedRules.Setting.PUNCTUATION_COUNTS)) typed.put("punctuation", true);
        if (rules.settings().contains(TypedRules.Setting.NUMBERS_ALIKE)) typed.put("numbers", true);
        if (rules.settings().contains(TypedRules.Setting.ASTERISKS_STAND)) typed.put("asterisks", true);
    }

    private static void code(ObjectNode node, CodeForm form) {
        node.put("form", form.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (form instanceof CodeForm.Quantity(double tolerance, List<String> units)) {
            node.put("tolerance", tolerance);
            if (!units.isEmpty()) node.set("units", texts(units));
        }
    }

    private static void marking(ObjectNode node, Marking marking) {
        node.put("marking", marking == Marking.PARTIAL ? "partial" : "all-or-nothing");
    }

    static ObjectNode options(List<Option> options) {
        ObjectNode node = NODES.objectNode();
        options.forEach(option -> node.put(option.id(), option.text()));
        return node;
    }

    static ObjectNode map(Map<String, String> texts) {
        ObjectNode node = NODES.objectNode();
        texts.forEach(node::put);
        return node;
    }

    static ArrayNode texts(Collection<String> texts) {
        ArrayNode node = NODES.arrayNode();
        texts.forEach(node::add);
        return node;
    }

    /** As in the files. */
    static String kind(Item item) {
        return switch (item) {
            case SingleChoice _ -> "single-choice";
            case MultipleChoice _ -> "multiple-choice";
            case ClozeWithOptions _ -> "cloze-options";
            case ShortAnswer _ -> "short-answer";
            case TrueFalseNotGiven _ -> "true-false-not-given";
            case Matching _ -> "matching";
            case Ordering _ -> "ordering";
            case SelectWords _ -> "select-words";
            case ClozeTyped _ -> "cloze-typed";
            case KeyFacts _ -> "key-facts";
            case CodedAnswer _ -> "coded-answer";
            case Dictation _ -> "dictation";
            case Hotspot _ -> "hotspot";
        };
    }
}
