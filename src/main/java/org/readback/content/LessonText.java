package org.readback.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readback.item.ItemId;

/** A {@code lesson.md} in one language.
 *
 * @param minutes how long it takes, about
 * @param bands of language lessons; empty otherwise
 * @param traces what the lesson answers to in standards
 * @param help the aim in the reader's own language ({@code kk}, {@code ru}); language lessons only, else empty
 * @param check the items of the lesson check, in order */
public record LessonText(
        String id,
        String title,
        String objective,
        int minutes,
        List<Integer> bands,
        List<String> traces,
        Map<String, String> help,
        List<ItemId> check,
        List<LessonBlock> blocks) {

    public LessonText {
        bands = List.copyOf(bands);
        traces = List.copyOf(traces);
        help = Map.copyOf(help);
        check = List.copyOf(check);
        blocks = List.copyOf(blocks);
    }

    /** The items of its check and those that it asks on the spot. */
    public Set<ItemId> asked() {
        var asked = new LinkedHashSet<>(check);
        for (LessonBlock block : blocks) {
            if (block instanceof LessonBlock.Check(ItemId item)) asked.add(item);
        }
        return asked;
    }
}
