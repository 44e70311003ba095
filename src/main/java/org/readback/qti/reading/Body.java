package org.readback.qti.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readback.formats.ReadNote;
import org.readback.formats.XmlElement;
import org.readback.formats.XmlNode;
import org.readback.formats.XmlText;
import org.readback.item.Plays;
import org.readback.qti.rules.Nodes;
import org.readback.qti.rules.NotUnderstood;
import org.readback.qti.rules.Processing;
import org.readback.qti.shape.Asked;
import org.readback.qti.shape.Slot;

/** Walks through the body of an item of version 2 or 3 and takes out of the text what is to be answered, what is shown
 * after the answer, and what is to be seen and heard. */
final class Body {

    final List<Slot> slots = new ArrayList<>();
    final Map<String, String> said = new LinkedHashMap<>();
    final Map<String, String> inside = new LinkedHashMap<>();
    final List<String> forRaters = new ArrayList<>();
    final List<ReadNote> changes;
    private final Media media;
    private final Interactions interactions;
    private final List<String> points = new ArrayList<>();
    private String passage = "";
    private String passageTitle = "";

    Body(Media media, List<ReadNote> changes, Keys keys) {
        this.media = media;
        this.changes = changes;
        interactions = new Interactions(this, keys);
    }

    Asked asked(XmlElement item) {
        var body = item.child("itemBody").orElseThrow(() -> new NotUnderstood("no itemBody"));
        var text = prose(body.nodes(), "");
        for (var feedback : item.children("modalFeedback")) said(feedback, "");
        return new Asked(
                text,
                slots.stream().map(slot -> alone(slot, text, slots.size())).toList(),
                said,
                inside);
    }

    /** A line that is the only one and stands for itself, or behind a word such as "Answer:", is no gap. */
    Slot alone(Slot slot, String text, int count) {
        if (!(slot instanceof Slot.Entry(var id, var known, var kind, var alone)) || count > 1) return slot;
        var blocks = List.of(text.split("\n\n+", -1));
        var mark = Asked.mark(id);
        boolean own = blocks.contains(mark);
        boolean label = blocks.getLast().endsWith(mark)
                && Asked.withoutMarks(blocks.getLast()).endsWith(":");
        return new Slot.Entry(id, known, kind, alone || own || label);
    }

    /** Markdown of a text that stands apart and of which nothing is to be answered. */
    String passage() {
        return passage;
    }

    /** Blank if it has none of its own. */
    String passageTitle() {
        return passageTitle;
    }

    /** What an answer has to say. */
    List<String> points() {
        return points;
    }

    Media media() {
        return media;
    }

    /** @param offer in which the text stands; blank if in none */
    String prose(List<XmlNode> nodes, String offer) {
        return Prose.markdown(walked(nodes, offer), changes);
    }

    List<XmlNode> walked(List<XmlNode> nodes, String offer) {
        var out = new ArrayList<XmlNode>();
        for (var node : nodes) {
            if (node instanceof XmlElement element) out.addAll(walked(element, offer));
            else out.add(node);
        }
        return out;
    }

    private List<XmlNode> walked(XmlElement node, String offer) {
        return switch (node.name()) {
            case "feedbackInline", "feedbackBlock" -> {
                said(node, offer);
                yield List.of();
            }
            case "rubricBlock" -> rubric(node, offer);
            case "img", "audio", "video" -> media.take(node, Plays.FREE, offer);
            case "object" -> shown(node, offer);
            case "mediaInteraction" -> {
                heard(node);
                yield prompt(node);
            }
            case "math" -> {
                changes.add(ReadNote.of("qti.change.math"));
                yield List.of(new XmlText(formula(node)));
            }
            case "stylesheet", "script", "style", "catalogInfo", "apipAccessibility" -> List.of();
            case "printedVariable", "templateInline", "templateBlock", "customInteraction" ->
                throw new NotUnderstood(node.name());
            case "include" -> included(node);
            case "contentBody" -> walked(node.nodes(), offer);
            default -> {
                var taken = interactions.taken(node);
                yield taken.isPresent() ? taken.get() : plain(node, offer);
            }
        };
    }

    /** As it is read out, else as it was typed, else its signs. */
    private static String formula(XmlElement math) {
        var typed = Nodes.first(math, "annotation").map(Nodes::text).orElse(Nodes.text(math));
        return Nodes.attribute(math, "alttext", typed);
    }

    /** What stands in an object is shown where the file cannot be. */
    private List<XmlNode> shown(XmlElement node, String offer) {
        var taken = media.take(node, Plays.FREE, offer);
        return media.isKnown(node) || node.children().isEmpty() ? taken : walked(node.nodes(), offer);
    }

    /** A text that several items share lies in a file of its own. */
    private List<XmlNode> included(XmlElement node) {
        var root = media.document(node.attribute("href"));
        if (root.isEmpty()) throw new NotUnderstood("include " + node.attribute("href"));
        passage = (passage + "\n\n" + prose(Names.version2(root.get()).nodes(), "")).strip();
        return List.of();
    }

    private List<XmlNode> plain(XmlElement node, String offer) {
        var styles = List.of(node.attribute("class").split("\\s+", -1));
        if (styles.contains(Styles.PASSAGE)) {
            passageTitle = node.attribute("label");
            passage = (passage + "\n\n" + prose(node.nodes(), offer)).strip();
            return List.of();
        }
        if (styles.contains(Styles.POINTS)) {
            for (var point : Nodes.all(node, "li")) points.add(prose(point.nodes(), offer));
            return List.of();
        }
        var inner = new ArrayList<>(walked(node.nodes(), offer));
        if (styles.contains(Styles.TEXT)) inner.addFirst(new XmlText(String.valueOf(Asked.BEGIN)));
        return List.of(Nodes.with(node, inner));
    }

    List<XmlNode> prompt(XmlElement interaction) {
        return interaction
                .child("prompt")
                .map(prompt -> List.<XmlNode>of(Nodes.of("div", walked(prompt.nodes(), ""))))
                .orElse(List.of());
    }

    /** Texts in a block for raters or in none of ours are not for those who answer. */
    private List<XmlNode> rubric(XmlElement node, String offer) {
        var views = List.of(Nodes.attribute(node, "view", "candidate").split("\\s+", -1));
        if (views.contains("candidate")) return List.of(Nodes.of("div", walked(node.nodes(), offer)));
        if (node.attribute("class").contains(Styles.TRANSCRIPT)) {
            media.transcript(prose(node.nodes(), offer));
            return List.of();
        }
        forRaters.add(withoutValues(node, offer));
        return List.of();
    }

    private void said(XmlElement feedback, String offer) {
        var name = Processing.name(feedback);
        var text = withoutValues(feedback, offer);
        if (text.isBlank()) return;
        said.merge(name, text, (first, second) -> first + "\n\n" + second);
        if (!offer.isEmpty()) inside.put(name, offer);
    }

    /** Blank if it shows what is worked out when somebody answers: it is no reason to lose the item. */
    private String withoutValues(XmlElement feedback, String offer) {
        if (!Nodes.holds(feedback, "printedVariable")) {
            var title = Nodes.of("p", Nodes.is(feedback, "modalFeedback") ? feedback.attribute("title") : "");
            return (prose(List.of(title), offer) + "\n\n" + prose(feedback.nodes(), offer)).strip();
        }
        changes.add(ReadNote.of("qti.change.feedback-value", Nodes.text(feedback)));
        return "";
    }

    private void heard(XmlElement node) {
        var plays = switch (Nodes.integer(node, "maxPlays", 0)) {
            case 1 -> Plays.ONCE;
            case 2 -> Plays.TWICE;
            default -> Plays.FREE;
        };
        if (Nodes.integer(node, "maxPlays", 0) > 2)
            changes.add(ReadNote.of("qti.change.plays", node.attribute("maxPlays")));
        for (var thing : Nodes.children(node, "object", "audio", "video")) media.take(thing, plays, "");
    }
}
