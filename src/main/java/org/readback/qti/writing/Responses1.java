package org.readback.qti.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.readback.formats.XmlElement;
import org.readback.formats.XmlNode;
import org.readback.qti.rules.Nodes;

/** An item of QTI 1.2 that is being written, and pieces of it. */
final class Responses1 {

    final Parts parts;
    /** By which the programs that read most of these files tell the kind. */
    String type = "";
    /** The kind in a cartridge; blank if it has none. */
    String profile = "";

    final List<XmlElement> responses = new ArrayList<>();
    final List<XmlElement> scoring = new ArrayList<>();
    final List<XmlElement> comments = new ArrayList<>();
    final List<XmlElement> feedback = new ArrayList<>();
    /** What is true if all is right; none where a single rule scores it. */
    final List<XmlElement> whole = new ArrayList<>();

    Responses1(Parts parts) {
        this.parts = parts;
    }

    static XmlElement html(String tag, List<XmlNode> nodes) {
        var inner = new StringBuilder();
        for (var node : nodes)
            inner.append(
                    node instanceof XmlElement element
                            ? element.source()
                            : Nodes.of("x", List.of(node)).inner());
        var text = Nodes.of("mattext", inner.toString(), "texttype", "text/html");
        return Nodes.of(tag, List.of(text));
    }

    XmlElement material(String markdown) {
        return html("material", Xhtml.line(markdown, parts));
    }

    XmlElement choice(String id, String shape, List<XmlElement> labels, List<XmlElement> prompt) {
        var content = new ArrayList<XmlElement>(prompt);
        content.add(Nodes.of("render_choice", labels));
        return Nodes.of("response_lid", content, "ident", id, "rcardinality", shape);
    }

    XmlElement label(String id, String markdown) {
        return Nodes.of("response_label", List.of(material(markdown)), "ident", id);
    }

    static XmlElement line(String id, String kind) {
        var label = Nodes.of("response_label", List.of(), "ident", "answer1", "rshuffle", "No");
        return Nodes.of(
                "response_str",
                List.of(Nodes.of("render_fib", List.of(label), "fibtype", kind)),
                "ident",
                id,
                "rcardinality",
                "Single");
    }

    static XmlElement equal(String id, String text) {
        return Nodes.of("varequal", text, "respident", id);
    }

    static XmlElement when(boolean goesOn, List<XmlElement> tests, List<XmlElement> then) {
        var content = new ArrayList<XmlElement>();
        content.add(Nodes.of("conditionvar", tests));
        content.addAll(then);
        return Nodes.of("respcondition", content, "continue", goesOn ? "Yes" : "No");
    }

    static XmlElement points(String action, double share) {
        return Nodes.of("setvar", Rules.number(Math.round(share * 1e9) / 1e7), "action", action, "varname", "SCORE");
    }

    static XmlElement shows(String id) {
        return Nodes.of("displayfeedback", List.of(), "feedbacktype", "Response", "linkrefid", id);
    }

    /** A text for after one answer, named as that is. */
    void comment(XmlElement test, String name, String markdown) {
        if (markdown.isBlank()) return;
        comments.add(when(true, List.of(test), List.of(shows(name + "_fb"))));
        said(name + "_fb", markdown);
    }

    private void said(String id, String markdown) {
        var flow = Nodes.of("flow_mat", List.of(html("material", Xhtml.nodes(markdown, parts))));
        feedback.add(Nodes.of("itemfeedback", List.of(flow), "ident", id));
    }

    List<XmlElement> processing() {
        var said = parts.draft.feedback();
        var rules = new ArrayList<XmlElement>();
        var other = List.of(Nodes.of("other", ""));
        if (!said.general().isBlank()) {
            rules.add(when(true, other, List.of(shows("general_fb"))));
            said("general_fb", said.general());
        }
        rules.addAll(comments);
        rules.addAll(scoring);
        if (!said.right().isBlank() && !whole.isEmpty()) {
            rules.add(when(
                    false, whole.size() == 1 ? whole : List.of(Nodes.of("and", whole)), List.of(shows("correct_fb"))));
        }
        if (!said.right().isBlank() && !scoring.isEmpty()) said("correct_fb", said.right());
        if (!said.wrong().isBlank() && !scoring.isEmpty()) {
            rules.add(when(true, other, List.of(shows("general_incorrect_fb"))));
            said("general_incorrect_fb", said.wrong());
        }
        boolean lost = !said.partly().isBlank() || (scoring.isEmpty() && !(said.right() + said.wrong()).isBlank());
        if (lost) parts.lost("formats.lost.feedback");
        if (rules.isEmpty()) return List.of();
        var score = Nodes.of(
                "decvar", List.of(), "maxvalue", "100", "minvalue", "0", "varname", "SCORE", "vartype", "Decimal");
        var all = new ArrayList<XmlElement>(List.of(Nodes.of("outcomes", List.of(score))));
        all.addAll(rules);
        return List.of(Nodes.of("resprocessing", all));
    }

    /** Scores the right answer and says what there is to say then. */
    List<XmlElement> full() {
        var then = new ArrayList<XmlElement>(List.of(points("Set", 1)));
        if (!parts.draft.feedback().right().isBlank()) then.add(shows("correct_fb"));
        return then;
    }

    static XmlElement metadata(Map<String, String> fields) {
        var written = new ArrayList<XmlElement>();
        fields.forEach((label, entry) -> {
            if (!entry.isEmpty())
                written.add(Nodes.of(
                        "qtimetadatafield", List.of(Nodes.of("fieldlabel", label), Nodes.of("fieldentry", entry))));
        });
        return Nodes.of("qtimetadata", written);
    }
}
