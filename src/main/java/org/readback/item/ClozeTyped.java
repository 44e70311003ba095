package org.readback.item;

import java.util.List;

/**
 * A text with gaps to type in; scored as the mean of what the gaps earn.
 *
 * @param text as that of {@link ClozeWithOptions}
 */
public record ClozeTyped(ItemFrame frame, String text, List<TypedGap> gaps) implements TypedItem {

    public ClozeTyped {
        gaps = List.copyOf(gaps);
        ClozeText.check(frame.id(), text, gaps.stream().map(TypedGap::id).toList());
        Checks.noWhy(frame);
    }
}
