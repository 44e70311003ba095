package org.readback.draft;

import java.util.List;
import org.readback.item.TypedRules;

/** What counts where somebody types, the answer that is shown as the key first. */
public record DraftKey(List<DraftAnswer> answers, TypedRules rules) {

    public DraftKey {
        answers = List.copyOf(answers);
    }
}
