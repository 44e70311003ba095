package org.readback.qti.writing;

import java.util.ArrayList;
import java.util.List;
import org.readback.draft.ItemDraft;
import org.readback.formats.ReadNote;
import org.readback.formats.XmlElement;
import org.readback.formats.XmlNode;
import org.readback.qti.rules.Nodes;
import org.readback.qti.shape.Situation;

/** An item that is being written: what is declared, what is shown, how it is marked, what is said then. */
final class Parts {

    /** Text for after one answer. */
    record Said(String id, String text) {}

    final ItemDraft draft;
    final List<XmlElement> declared = new ArrayList<>();
    final List<XmlNode> body = new ArrayList<>();
    final List<XmlElement> rules = new ArrayList<>();
    final List<Said> said = new ArrayList<>();
    final List<ReadNote> lost = new ArrayList<>();
    final Drawn drawn;
    /** Whether texts stand inside options and are shown by what was chosen. */
    boolean choosing;
    /** Name of the template that does all that the rules do; blank if none does. */
    String template = "";

    Parts(ItemDraft draft, Drawn drawn) {
        this.draft = draft;
        this.drawn = drawn;
    }

    void lost(String key, Object... params) {
        var note = ReadNote.of(key, params);
        if (!lost.contains(note)) lost.add(note);
    }

    /** Says a text after an answer, if there is one.
     *
     * @return what has to be done for it */
    List<XmlElement> saying(String text) {
        if (text.isBlank()) return List.of();
        var id = Situation.WHY + (said.size() + 1);
        said.add(new Said(id, text));
        return List.of(Rules.say(id));
    }

    void declare(String id, String shape, String type, List<String> correct) {
        declare(id, shape, type, correct, List.of());
    }

    void declare(String id, String shape, String type, List<String> correct, List<XmlElement> mapping) {
        var parts = new ArrayList<XmlElement>();
        if (!correct.isEmpty()) {
            parts.add(Nodes.of(
                    "correctResponse",
                    correct.stream().map(value -> Nodes.of("value", value)).toList()));
        }
        parts.addAll(mapping);
        declared.add(Nodes.of("responseDeclaration", parts, "identifier", id, "cardinality", shape, "baseType", type));
    }

    static XmlElement entry(String key, double value) {
        return Nodes.of("mapEntry", List.of(), "mapKey", key, "mappedValue", Rules.number(value));
    }

    static List<XmlElement> mapping(List<XmlElement> entries, String... bounds) {
        var attributes = new ArrayList<String>();
        attributes.addAll(List.of(bounds));
        attributes.addAll(List.of("defaultValue", "0"));
        return List.of(Nodes.of("mapping", entries, attributes.toArray(String[]::new)));
    }
}
