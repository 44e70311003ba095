package org.readback.qti.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.readback.draft.DraftAnswer.Reading;
import org.readback.formats.ReadNote;
import org.readback.formats.XmlElement;
import org.readback.formats.XmlNode;
import org.readback.formats.XmlText;
import org.readback.qti.rules.Nodes;
import org.readback.qti.shape.Asked;
import org.readback.qti.shape.Slot;
import org.readback.qti.shape.Slot.Answer;
import org.readback.qti.shape.Slot.Offer;

/** Gaps of QTI 1.2 whose names some programs write in square brackets into the text: menus, and lines to type in whose
 * answers are written as choices. */
final class NamedGaps {

    /** How what is typed or chosen is compared, by the label; only newer files say it. */
    private final Map<String, XmlElement> labels = new HashMap<>();

    private final Body body;
    private final String type;

    /** @param type what the program that wrote the file calls the kind; may be blank */
    NamedGaps(XmlElement presentation, Body body, String type) {
        Nodes.all(presentation, "response_label").forEach(label -> labels.put(label.attribute("ident"), label));
        this.body = body;
        this.type = type;
    }

    /** The text with marks in place of the names, and the slots of which there are names as gaps.
     *
     * @param slots changes */
    List<XmlNode> replaced(List<XmlNode> nodes, Map<String, Slot> slots) {
        var gaps = new LinkedHashMap<String, String>();
        for (var slot : List.copyOf(slots.values())) {
            if (!(slot instanceof Slot.Choice choice)) continue;
            var name = gap(choice, nodes);
            if (name.isEmpty()) continue;
            gaps.put("[" + name + "]", slot.id());
            slots.put(slot.id(), isTyped(choice) ? typed(choice) : new Slot.Menu(choice.id(), choice.offers()));
        }
        if (gaps.isEmpty()) return nodes;
        return nodes.stream()
                .filter(node -> !isMarkOf(node, gaps))
                .map(node -> replaced(node, gaps))
                .toList();
    }

    /** Its prompt or the end of its id; blank if neither stands in the text. */
    private static String gap(Slot.Choice choice, List<XmlNode> nodes) {
        return Stream.of(choice.prompt().replace("\\", ""), choice.id().replaceFirst("^response_", ""))
                .filter(name -> !name.isEmpty()
                        && nodes.stream().anyMatch(node -> text(node).contains("[" + name + "]")))
                .findFirst()
                .orElse("");
    }

    private boolean isTyped(Slot.Choice choice) {
        var said = choice.offers().stream()
                .map(offer -> said(offer, "answer_type"))
                .filter(how -> !how.isEmpty())
                .findFirst();
        return said.map("openEntry"::equals).orElse(type.contains("blank"));
    }

    private String said(Offer offer, String attribute) {
        var label = labels.get(offer.id());
        return label == null ? "" : label.attribute(attribute);
    }

    /** Whoever types any of the offers has answered right. */
    private Slot typed(Slot.Choice choice) {
        var known =
                choice.offers().stream().flatMap(offer -> forms(offer).stream()).toList();
        return new Slot.Entry(choice.id(), known, Slot.Kind.WORDS, false);
    }

    private List<Answer> forms(Offer offer) {
        var text = offer.text().replace("\\", "");
        return switch (said(offer, "scoring_algorithm")) {
            case "TextContainsAnswer" ->
                List.of(new Answer(offer.id(), "*" + text.replace("*", "\\*") + "*", Reading.WILDCARD));
            case "TextRegex" ->
                Keys.forms(text).stream()
                        .map(form -> new Answer(offer.id(), form.text(), form.reading()))
                        .toList();
            case "TextCloseEnough" -> {
                body.changes.add(ReadNote.of("qti.change.slips", text));
                yield List.of(new Answer(offer.id(), text, Reading.WORDS));
            }
            default -> List.of(new Answer(offer.id(), text, Reading.WORDS));
        };
    }

    private static boolean isMarkOf(XmlNode node, Map<String, String> gaps) {
        var marks = Asked.marks(text(node));
        return marks.size() == 1 && gaps.containsValue(marks.getFirst());
    }

    private static XmlNode replaced(XmlNode node, Map<String, String> gaps) {
        if (node instanceof XmlElement element) {
            return Nodes.with(
                    element,
                    element.nodes().stream().map(inner -> replaced(inner, gaps)).toList());
        }
        var text = text(node);
        for (var gap : gaps.entrySet()) text = text.replace(gap.getKey(), Asked.mark(gap.getValue()));
        return new XmlText(text);
    }

    private static String text(XmlNode node) {
        return switch (node) {
            case XmlText(var words) -> words;
            case XmlElement element -> element.text();
        };
    }
}
