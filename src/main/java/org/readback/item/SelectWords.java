package org.readback.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A text in which the right words are to be marked; scored as a multiple choice with {@link Marking#PARTIAL}.
 *
 * @param text holds the placeholder of each option, <code>{a}</code> for option a, exactly once and no other braces; the
 *     order in the text may differ from that of {@code options}
 * @param options the words that can be marked: at least two; two may be the same word at two places
 * @param keys ids of the words to mark, put into file order: at least one, and never all
 */
public record SelectWords(ItemFrame frame, String text, List<Option> options, Set<String> keys) implements Item {

    public SelectWords {
        var id = frame.id();
        Checks.text(id + ": the text", text);
        options = Checks.keyed(id, options, keys);
        keys = Checks.ordered(
                Checks.ids(options).stream().filter(Set.copyOf(keys)::contains).toList());
        var placed = placed(text);
        Checks.distinct(id + ": the text holds twice the word", placed);
        for (var option : placed) Checks.known(id + ": the text holds a word that", option, options);
        for (var option : Checks.ids(options)) {
            if (!placed.contains(option)) {
                throw new IllegalArgumentException(id + ": the text lacks the word {" + option + "}");
            }
        }
        var words = ClozeText.PLACEHOLDER.matcher(text).replaceAll("");
        if (words.contains("{") || words.contains("}")) {
            throw new IllegalArgumentException(id + ": the text holds a brace that is not part of a word");
        }
        Checks.noWhy(frame);
    }

    /** Ids of the options as they stand in the text. */
    List<String> inTextOrder() {
        return placed(text);
    }

    private static List<String> placed(String text) {
        var placed = new ArrayList<String>();
        var placeholder = ClozeText.PLACEHOLDER.matcher(text);
        while (placeholder.find()) placed.add(placeholder.group(1));
        return placed;
    }
}
