package org.readback.qti.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftFeedback;
import org.readback.draft.DraftStimulus;
import org.readback.formats.Attached;
import org.readback.formats.XmlElement;
import org.readback.formats.XmlNode;
import org.readback.item.Plays;
import org.readback.qti.reading.Styles;
import org.readback.qti.rules.Nodes;
import org.readback.qti.shape.Situation;

/** Writes one item with the names of version 2; elements stand in the order of its schema. */
final class ItemWriter {

    /** From the folder of the items to the top of the package. */
    static final String TOP = "../";

    private static final String CHOSEN = "CHOSEN";

    private final Parts parts;

    private ItemWriter(Parts parts) {
        this.parts = parts;
    }

    /** What is written of the draft of the parts.
     *
     * @return with the attributes of the item but without a namespace; its losses are in the parts */
    static XmlElement item(Parts parts, String id) {
        return new ItemWriter(parts).written(id);
    }

    private XmlElement written(String id) {
        var draft = parts.draft;
        passage(draft.stimulus(), parts.body);
        Bodies.write(parts);
        var content = new ArrayList<XmlElement>(parts.declared);
        var said = said(draft.feedback());
        boolean feedback = !said.isEmpty();
        content.addAll(outcomes(feedback));
        content.add(Nodes.of("itemBody", parts.body));
        processing(feedback, draft.feedback()).ifPresent(content::add);
        content.addAll(said);
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("identifier", id);
        attributes.put("title", draft.name().isBlank() ? id : draft.name());
        var language = draft.frame().language();
        if (language != null) attributes.put("xml:lang", language.code());
        attributes.put("adaptive", "false");
        attributes.put("timeDependent", "false");
        return XmlElement.of("assessmentItem", attributes, content);
    }

    private List<XmlElement> outcomes(boolean feedback) {
        var outcomes = new ArrayList<XmlElement>();
        boolean open = parts.draft.body() instanceof DraftBody.Open;
        var zero = open ? List.<XmlElement>of() : List.of(Nodes.of("defaultValue", List.of(Nodes.of("value", "0"))));
        outcomes.add(Nodes.of(
                "outcomeDeclaration", zero, "identifier", Rules.SCORE, "cardinality", "single", "baseType", "float"));
        if (feedback) outcomes.add(outcome(Situation.FEEDBACK));
        if (parts.choosing) outcomes.add(outcome(CHOSEN));
        return outcomes;
    }

    private static XmlElement outcome(String id) {
        return Nodes.of(
                "outcomeDeclaration", List.of(), "identifier", id, "cardinality", "multiple", "baseType", "identifier");
    }

    private Optional<XmlElement> processing(boolean feedback, DraftFeedback said) {
        boolean marked = !parts.rules.isEmpty();
        if (!marked && said.general().isBlank()) return Optional.empty();
        if (!feedback && !parts.choosing && !parts.template.isEmpty()) {
            return Optional.of(Nodes.of("responseProcessing", List.of(), "template", parts.template));
        }
        var rules = new ArrayList<XmlElement>(parts.rules);
        if (parts.choosing) {
            var chosen = Rules.of("multiple", Rules.variable(Rules.RESPONSE));
            rules.add(Nodes.of("setOutcomeValue", List.of(chosen), "identifier", CHOSEN));
        }
        var right = said.right().isBlank() ? "" : "right";
        var wrong = said.wrong().isBlank() ? "" : "wrong";
        var partly = said.partly().isBlank() ? wrong : "partly";
        if (marked && !(right + partly + wrong).isEmpty()) rules.add(Rules.byScore(right, partly, wrong));
        if (!said.general().isBlank()) rules.add(Rules.say("general"));
        return Optional.of(Nodes.of("responseProcessing", rules));
    }

    private List<XmlElement> said(DraftFeedback feedback) {
        var said = new ArrayList<XmlElement>();
        modal("right", feedback.right(), said);
        modal("partly", feedback.partly(), said);
        modal("wrong", feedback.wrong(), said);
        modal("general", feedback.general(), said);
        for (var one : parts.said) modal(one.id(), one.text(), said);
        return said;
    }

    private void modal(String id, String text, List<XmlElement> out) {
        if (text.isBlank()) return;
        if (parts.rules.isEmpty() && !id.equals("general")) {
            parts.lost("qti.lost.feedback");
            return;
        }
        var content = Xhtml.nodes(text, parts);
        out.add(Nodes.of(
                "modalFeedback",
                content,
                "outcomeIdentifier",
                Situation.FEEDBACK,
                "identifier",
                id,
                "showHide",
                "show"));
    }

    /** Text for after one choice, inside of it. */
    static XmlElement inside(Parts parts, String option, String text) {
        parts.choosing = true;
        var content = Xhtml.line(text, parts);
        boolean blocks =
                content.stream().anyMatch(node -> node instanceof XmlElement element && Xhtml.isBlock(element));
        var name = blocks ? "feedbackBlock" : "feedbackInline";
        return Nodes.of(name, content, "outcomeIdentifier", CHOSEN, "identifier", option, "showHide", "show");
    }

    private void passage(@Nullable DraftStimulus stimulus, List<XmlNode> out) {
        if (stimulus == null) return;
        var shown = shown(stimulus, parts, parts.draft.body() instanceof DraftBody.Hotspot);
        out.add(Nodes.of("div", shown, "class", Styles.PASSAGE, "label", stimulus.title()));
    }

    /** A text, pictures and a sound.
     *
     * @param without whether the first picture stands elsewhere */
    static List<XmlNode> shown(DraftStimulus stimulus, Parts parts, boolean without) {
        var out = new ArrayList<XmlNode>(stimulus.text().isBlank() ? List.of() : Xhtml.nodes(stimulus.text(), parts));
        var pictures = stimulus.pictures();
        for (var picture : pictures.subList(without && !pictures.isEmpty() ? 1 : 0, pictures.size())) {
            parts.drawn
                    .path(parts.draft, picture.file())
                    .ifPresentOrElse(
                            path -> out.add(Nodes.of(
                                    "p", List.of(Nodes.of("img", "", "src", TOP + path, "alt", picture.alt())))),
                            () -> parts.lost("qti.lost.file", picture.file()));
        }
        var sound = stimulus.sound();
        if (sound != null) sound(sound, parts, out);
        return out;
    }

    private static void sound(DraftStimulus.Sound sound, Parts parts, List<XmlNode> out) {
        var path = parts.drawn.path(parts.draft, sound.file());
        if (path.isEmpty()) {
            parts.lost("qti.lost.file", sound.file());
            return;
        }
        var object = Nodes.of("object", sound.file(), "data", TOP + path.get(), "type", type(path.get()));
        if (sound.plays() == Plays.FREE) {
            out.add(Nodes.of("div", List.of(object)));
        } else {
            parts.declare("SOUND", "single", "integer", List.of());
            var most = Integer.toString(sound.plays().limit().orElse(0));
            out.add(Nodes.of(
                    "mediaInteraction",
                    List.of(object),
                    "responseIdentifier",
                    "SOUND",
                    "autostart",
                    "false",
                    "maxPlays",
                    most));
        }
        if (!sound.transcript().isBlank()) {
            out.add(Nodes.of(
                    "rubricBlock",
                    Xhtml.nodes(sound.transcript(), parts),
                    "class",
                    Styles.TRANSCRIPT,
                    "view",
                    "tutor"));
        }
        if (sound.radio() > 0) parts.lost("qti.lost.radio");
    }

    private static String type(String path) {
        var type = Attached.type(path);
        return type.isEmpty() ? "audio/ogg" : type;
    }
}
