package org.readback.qti.reading;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.readback.formats.ReadNote;
import org.readback.formats.XmlElement;
import org.readback.qti.rules.Nodes;

/** Banks of items from which tests of QTI 1.2 draw, and which may lie elsewhere. */
public final class Banks {

    private final Set<String> held = new HashSet<>();
    private final Set<String> named = new LinkedHashSet<>();

    public void look(XmlElement root) {
        if (!root.name().equals("questestinterop")) return;
        for (var node : Nodes.all(root, "objectbank", "sourcebank_ref", "bankentry_item")) {
            switch (node.name()) {
                case "objectbank" -> held.add(node.attribute("ident"));
                case "sourcebank_ref" -> named.add(Nodes.text(node));
                default -> named.add(node.attribute("sourcebank_ref"));
            }
        }
    }

    /** A note for each bank that a document names and none of them holds. */
    public List<ReadNote> missing() {
        return named.stream()
                .filter(bank -> !bank.isEmpty() && !held.contains(bank))
                .map(bank -> ReadNote.of("qti.file.bank", bank))
                .toList();
    }
}
