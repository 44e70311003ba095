package org.readback.content;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.readback.item.ClozeTyped;
import org.readback.item.CodeForm;
import org.readback.item.CodedAnswer;
import org.readback.item.Dictation;
import org.readback.item.ItemFrame;
import org.readback.item.KeyFact;
import org.readback.item.KeyFacts;
import org.readback.item.ShortAnswer;
import org.readback.item.Spelling;
import org.readback.item.TypedGap;
import org.readback.item.TypedKey;
import org.readback.item.TypedRules;
import tools.jackson.databind.JsonNode;

/** The typed kinds' part of {@link ItemBuilder}. */
final class TypedItems {
    private TypedItems() {}

    static ShortAnswer shortAnswer(ItemFrame frame, JsonNode node) {
        return node.has("typed")
                ? new ShortAnswer(frame, key(node, rules(node)))
                : new ShortAnswer(frame, Nodes.texts(node, "key"));
    }

    static ClozeTyped cloze(ItemFrame frame, JsonNode node) {
        TypedRules rules = rules(node);
        return new ClozeTyped(
                frame,
                Nodes.text(node, "text"),
                node.path("gaps").properties().stream()
                        .map(gap -> new TypedGap(gap.getKey(), key(gap.getValue(), rules)))
                        .toList());
    }

    static KeyFacts keyFacts(ItemFrame frame, JsonNode node) {
        TypedRules rules = rules(node);
        return new KeyFacts(
                frame,
                node.path("facts").properties().stream()
                        .map(fact -> new KeyFact(fact.getKey(), key(fact.getValue(), rules)))
                        .toList());
    }

    static CodedAnswer coded(ItemFrame frame, JsonNode node) {
        JsonNode code = node.path("code");
        CodeForm form = switch (Nodes.text(code, "form")) {
            case "time" -> new CodeForm.Time();
            case "grid" -> new CodeForm.Grid();
            case "date-time-group" -> new CodeForm.DateTimeGroup();
            case "call-sign" -> new CodeForm.CallSign();
            case "number" -> new CodeForm.Quantity(code.path("tolerance").asDouble(0), Nodes.texts(code, "units"));
            default -> throw new IllegalArgumentException("There is no such form of code");
        };
        return new CodedAnswer(frame, form, Nodes.texts(node, "key"));
    }

    static Dictation dictation(ItemFrame frame, JsonNode node) {
        return new Dictation(frame, Nodes.text(node, "text"), rules(node));
    }

    private static TypedKey key(JsonNode node, TypedRules rules) {
        return new TypedKey(Nodes.texts(node, "key"), Nodes.texts(node, "half"), Nodes.texts(node, "rejects"), rules);
    }

    private static TypedRules rules(JsonNode node) {
        JsonNode typed = node.path("typed");
        Set<TypedRules.Setting> settings = new HashSet<>();
        if (typed.path("case").asBoolean(false)) settings.add(TypedRules.Setting.CAPITALS_COUNT);
        if (typed.path("punctuation").asBoolean(false)) settings.add(TypedRules.Setting.PUNCTUATION_COUNTS);
        if (typed.path("numbers").asBoolean(false)) settings.add(TypedRules.Setting.NUMBERS_ALIKE);
        if (typed.path("asterisks").asBoolean(false)) settings.add(TypedRules.Setting.ASTERISKS_STAND);
        Spelling spelling = Spelling.valueOf(Nodes.text(typed, "spelling").toUpperCase(Locale.ROOT));
        return new TypedRules(TypedRules.Edition.TOLERANT_1, spelling, settings);
    }
}
