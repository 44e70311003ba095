package org.readback.item;

import java.util.List;

/**
 * A text with gaps, each with a menu; scored as the share of right gaps.
 *
 * @param text holds each gap's placeholder, <code>{1}</code> for gap 1, exactly once and no other braces; the order in
 *     the text may differ from that of {@code gaps}, as word order differs between languages
 */
public record ClozeWithOptions(ItemFrame frame, String text, List<Gap> gaps) implements Item {

    public ClozeWithOptions {
        gaps = List.copyOf(gaps);
        ClozeText.check(frame.id(), text, gaps.stream().map(Gap::id).toList());
        Checks.noWhy(frame);
    }

    Gap gap(String id) {
        return gaps.stream()
                .filter(gap -> gap.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(frame.id() + ": no such gap: " + id));
    }
}
