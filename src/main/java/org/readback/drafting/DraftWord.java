package org.readback.drafting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What somebody said about a draft.
 *
 * @param place of the text it is about, as in {@link org.readback.draft.ItemDraft#texts()}; blank for the whole
 * @param by name of the person
 * @param answers oldest first
 * @param resolvedBy empty while it is open */
public record DraftWord(
        int id, String place, String words, String by, Instant at, List<Answer> answers, Optional<String> resolvedBy) {
    /** Longest words, in characters. */
    public static final int LONGEST = 2000;

    public DraftWord {
        answers = List.copyOf(answers);
    }

    /** What was answered. */
    public record Answer(String words, String by, Instant at) {}

    public boolean isOpen() {
        return resolvedBy.isEmpty();
    }
}
