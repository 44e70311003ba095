package org.readback.draft;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** The placeholders of a running text. */
final class RunningText {
    static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private RunningText() {}

    /** Each of the ids stands in the text once, and no other braces do. */
    static void check(String text, List<String> ids, DraftFaults faults) {
        faults.text("text", text, "draft.missing.text");
        if (ids.isEmpty()) faults.add("text", "draft.missing.gap");
        var placed = new HashSet<String>();
        var placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            var id = placeholder.group(1);
            if (!ids.contains(id)) faults.add("text", "draft.gap.unknown", id);
            else if (!placed.add(id)) faults.add("text", "draft.gap.twice", id);
        }
        for (var id : ids) {
            if (!placed.contains(id)) faults.add("text", "draft.gap.unplaced", id);
        }
        var words = PLACEHOLDER.matcher(text).replaceAll("");
        if (words.contains("{") || words.contains("}")) faults.add("text", "draft.gap.brace");
    }
}
