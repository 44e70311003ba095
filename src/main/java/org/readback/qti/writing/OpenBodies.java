package org.readback.qti.writing;

import java.util.ArrayList;
import java.util.List;
import org.readback.draft.DraftAnswer;
import org.readback.draft.DraftBody;
import org.readback.draft.OpenForm;
import org.readback.formats.XmlElement;
import org.readback.item.TaskUse;
import org.readback.qti.reading.Styles;
import org.readback.qti.rules.Nodes;

/** Writes tasks that people mark. */
final class OpenBodies {

    private static final int SIGNS_A_WORD = 6;

    private OpenBodies() {}

    static void open(Parts parts, DraftBody.Open open) {
        Bodies.stem(parts);
        if (open.use() != TaskUse.PRACTICE) parts.lost("qti.lost.use");
        if (!open.points().isEmpty()) {
            var points = open.points().stream()
                    .map(point -> Nodes.of("li", Xhtml.line(point, parts)))
                    .toList();
            parts.body.add(Nodes.of("ul", points, "class", Styles.POINTS));
        }
        switch (open.form()) {
            case OpenForm.Essay(var fewest, var most) -> essay(parts, fewest, most, open.template());
            case OpenForm.Report(var fewest, var most, var form) -> {
                parts.lost("qti.lost.form", form.title());
                essay(parts, fewest, most, open.template());
            }
            case OpenForm.Recording(var preparation, var seconds, var _) -> recording(parts, preparation, seconds);
        }
        if (!open.raterNotes().isBlank()) {
            parts.body.add(Nodes.of("rubricBlock", Xhtml.nodes(open.raterNotes(), parts), "view", "scorer"));
        }
    }

    private static void essay(Parts parts, int fewest, int most, String template) {
        parts.declare(Rules.RESPONSE, "single", "string", List.of());
        var mask = most > 0 ? "(\\s*\\S+){" + fewest + "," + most + "}\\s*" : "";
        parts.body.add(Nodes.of(
                "extendedTextInteraction",
                List.of(),
                "responseIdentifier",
                Rules.RESPONSE,
                "expectedLength",
                most > 0 ? Integer.toString(most * SIGNS_A_WORD) : "",
                "patternMask",
                mask,
                "placeholderText",
                template));
    }

    private static void recording(Parts parts, int preparation, int seconds) {
        if (preparation > 0) parts.lost("qti.lost.preparation");
        parts.declare(Rules.RESPONSE, "single", "file", List.of());
        parts.body.add(Nodes.of(
                "uploadInteraction",
                List.of(),
                "class",
                Styles.SECONDS + seconds,
                "responseIdentifier",
                Rules.RESPONSE,
                "type",
                "audio/ogg"));
    }

    /** People mark what no rule of the format can find: the facts are notes for them. */
    static void facts(Parts parts, DraftBody.KeyFacts facts) {
        Bodies.stem(parts);
        parts.lost("qti.lost.facts");
        essay(parts, 0, 0, "");
        var list = new ArrayList<XmlElement>();
        for (var fact : facts.facts()) {
            var answers = fact.key().answers().stream().map(DraftAnswer::text).toList();
            list.add(Nodes.of("li", String.join(" | ", answers)));
        }
        parts.body.add(Nodes.of("rubricBlock", List.of(Nodes.of("ul", list)), "view", "scorer"));
    }
}
