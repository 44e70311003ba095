package org.readback.qti.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readback.draft.DraftAnswer.Reading;
import org.readback.formats.Markup;
import org.readback.formats.XmlElement;
import org.readback.formats.XmlNode;
import org.readback.formats.XmlText;
import org.readback.qti.rules.Conditions;
import org.readback.qti.rules.Nodes;
import org.readback.qti.rules.NotUnderstood;
import org.readback.qti.shape.Asked;
import org.readback.qti.shape.Numbers;
import org.readback.qti.shape.Slot;
import org.readback.qti.shape.Slot.Answer;
import org.readback.qti.shape.Slot.Offer;

/** What an item of QTI 1.2 shows and what is to be answered in it. */
final class Presentation1 {

    private static final Set<String> RESPONSES =
            Set.of("response_lid", "response_grp", "response_str", "response_num", "response_xy", "response_extension");

    private final Body body;
    private final Conditions conditions;
    private final String type;
    private final Map<String, Slot> slots = new LinkedHashMap<>();

    /** @param type what the program that wrote the file calls the kind; may be blank */
    Presentation1(Body body, Conditions conditions, String type) {
        this.body = body;
        this.conditions = conditions;
        this.type = type;
    }

    Asked asked(XmlElement item) {
        var presentation = item.child("presentation").orElseThrow(() -> new NotUnderstood("no presentation"));
        for (var response : Nodes.all(presentation, RESPONSES.toArray(String[]::new))) {
            var slot = slot(response);
            slots.put(slot.id(), slot);
        }
        var nodes = new ArrayList<XmlNode>();
        boolean running = isRunning(presentation);
        collect(presentation, running, nodes);
        var placed = new NamedGaps(presentation, body, type).replaced(nodes, slots);
        for (var feedback : item.children("itemfeedback")) said(feedback);
        var text = body.prose(placed, "");
        return new Asked(
                text,
                slots.values().stream()
                        .map(slot -> body.alone(slot, text, slots.size()))
                        .toList(),
                body.said,
                body.inside);
    }

    /** Whether text goes on after the first thing to answer. */
    private static boolean isRunning(XmlElement presentation) {
        var parts =
                Nodes.all(presentation, "material", "response_lid", "response_str", "response_num", "response_grp")
                        .stream()
                        .filter(part -> !part.name().equals("material") || !isWithin(presentation, part))
                        .toList();
        int first = 0;
        while (first < parts.size() && parts.get(first).name().equals("material")) first++;
        return parts.subList(first, parts.size()).stream()
                .anyMatch(part -> part.name().equals("material"));
    }

    private static boolean isWithin(XmlElement presentation, XmlElement material) {
        return Nodes.all(presentation, RESPONSES.toArray(String[]::new)).stream()
                .anyMatch(response ->
                        Nodes.all(response, "material").stream().anyMatch(inner -> isSame(inner, material)));
    }

    /** The same place of the document, not only alike. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(XmlElement one, XmlElement other) {
        return one == other;
    }

    private void collect(XmlElement node, boolean running, List<XmlNode> out) {
        for (var child : node.children()) {
            if (child.name().equals("material")) {
                out.addAll(running ? material(child) : List.of(Nodes.of("div", material(child))));
            } else if (RESPONSES.contains(child.name())) {
                var mark = new XmlText(Asked.mark(child.attribute("ident")));
                boolean prompted = slots.get(child.attribute("ident")) instanceof Slot.Choice;
                if (!prompted) collect(withoutLabels(child), running, out);
                out.add(running ? mark : Nodes.of("p", List.of(mark)));
            } else {
                collect(child, running, out);
            }
        }
    }

    /** What is asked may stand beside the labels. */
    private static XmlElement withoutLabels(XmlElement response) {
        var kept = response.children().stream()
                .filter(child -> !child.name().equals("response_label"))
                .map(Presentation1::withoutLabels)
                .toList();
        return response.name().equals("material") ? response : Nodes.with(response, kept);
    }

    private Slot slot(XmlElement response) {
        var id = response.attribute("ident");
        if (response.name().equals("response_xy") || response.name().equals("response_extension")) {
            return new Slot.Unknown(id, response.name());
        }
        if (Nodes.holds(response, "render_hotspot", "render_slider")) return new Slot.Unknown(id, "render_hotspot");
        if (Nodes.holds(response, "render_choice", "render_extension", "ims_render_object"))
            return chosen(response, id);
        return typed(response, id);
    }

    private Slot chosen(XmlElement response, String id) {
        var kind = kind(response);
        var labels = Nodes.all(response, "response_label");
        var prompt = body.prose(
                response.children("material").stream()
                        .flatMap(part -> material(part).stream())
                        .toList(),
                "");
        var offers = labels.stream().map(this::offer).toList();
        if (labels.stream().anyMatch(label -> !label.attribute("match_group").isEmpty())) {
            var left = new ArrayList<Offer>();
            var right = new ArrayList<Offer>();
            for (int i = 0; i < labels.size(); i++) {
                (labels.get(i).attribute("match_group").isEmpty() ? right : left).add(offers.get(i));
            }
            return new Slot.Match(id, left, right);
        }
        if (kind.equals("Ordered")) return new Slot.Order(id, offers);
        return new Slot.Choice(
                id, prompt, offers, kind.equals("Multiple") && !response.name().equals("response_grp"));
    }

    /** Single, Multiple or Ordered. */
    static String kind(XmlElement response) {
        return Nodes.attribute(response, "rcardinality", "Single");
    }

    private Offer offer(XmlElement label) {
        var id = label.attribute("ident");
        var nodes = Nodes.all(label, "material").stream()
                .flatMap(part -> material(part).stream())
                .toList();
        return new Offer(id, nodes.isEmpty() ? Markup.escaped(Nodes.text(label)) : body.prose(nodes, id));
    }

    private Slot typed(XmlElement response, String id) {
        var comparisons = conditions.comparisons(id);
        boolean essay = type.contains("essay") || comparisons.isEmpty();
        if (essay) return new Slot.Essay(id, 0, 0, "");
        boolean numeric = response.name().equals("response_num")
                || comparisons.stream().anyMatch(test -> test.name().matches("var[lg]te?"))
                || Nodes.all(response, "render_fib").stream()
                        .anyMatch(fib -> fib.attribute("fibtype").matches("Decimal|Integer|Scientific"));
        var known = new LinkedHashSet<Answer>();
        for (var test : comparisons) {
            var text = test.text().strip();
            if (test.name().equals("varsubstring"))
                known.add(
                        new Answer(text, "*" + text.replace("\\", "\\\\").replace("*", "\\*") + "*", Reading.WILDCARD));
            else if (!text.isEmpty()) known.add(new Answer(text));
        }
        var answers = List.copyOf(known);
        return new Slot.Entry(
                id, numeric ? Numbers.candidates(answers) : answers, new Slot.Kind(numeric, List.of()), false);
    }

    private void said(XmlElement feedback) {
        var nodes = Nodes.all(feedback, "material").stream()
                .flatMap(part -> material(part).stream())
                .toList();
        var text = body.prose(nodes, "");
        if (!text.isBlank())
            body.said.merge(feedback.attribute("ident"), text, (first, second) -> first + "\n\n" + second);
    }

    /** All that it shows, whatever is to be done with it. */
    static List<XmlNode> shown(XmlElement presentation) {
        return Nodes.all(presentation, "material").stream()
                .<XmlNode>map(material -> Nodes.of("div", material(material)))
                .toList();
    }

    /** What a {@code material} shows. */
    static List<XmlNode> material(XmlElement material) {
        var nodes = new ArrayList<XmlNode>();
        for (var part : material.children()) {
            switch (part.name()) {
                case "mattext", "matemtext" -> nodes.addAll(text(part));
                case "matbreak" -> nodes.add(Nodes.of("br", ""));
                case "matimage" ->
                    nodes.add(Nodes.of("img", "", "src", part.attribute("uri"), "alt", part.attribute("label")));
                case "mataudio" ->
                    nodes.add(Nodes.of(
                            "audio",
                            "",
                            "src",
                            part.attribute("uri"),
                            "type",
                            Nodes.attribute(part, "audiotype", "audio/")));
                case "altmaterial", "material_ref" -> {
                    // the same again for those who cannot see it
                }
                default -> nodes.add(Nodes.of("object", Nodes.text(part), "data", part.attribute("uri")));
            }
        }
        return nodes;
    }

    private static List<XmlNode> text(XmlElement mattext) {
        if (!mattext.children().isEmpty()) return mattext.nodes();
        var text = mattext.text();
        boolean html = mattext.attribute("texttype").contains("html") || Markup.looksLikeHtml(text);
        return html ? Html.nodes(text) : List.of(new XmlText(text));
    }
}
