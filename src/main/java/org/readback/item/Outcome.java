package org.readback.item;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is shown after an answer in a lesson or in practice.
 *
 * @param feedback the text for a full score or for a lesser one
 * @param optionWhy what the author says to the chosen option; where one option is chosen, and not every option has it
 * @param given with the option ids of the item; {@link OptionOrder#toPresented} finds them on the screen
 * @param key what would have earned the full score, likewise; of a typed answer the first accepted text
 * @param typed of typed answers how each text was marked, in the order of the item; empty for other kinds and for "I
 *     don't know"
 * @param transcript what was said in the item's sound, if it has one
 */
public record Outcome(
        Score score,
        String feedback,
        @Nullable String optionWhy,
        Response given,
        Response key,
        String source,
        List<TypedMark> typed,
        @Nullable String transcript) {

    public Outcome {
        typed = List.copyOf(typed);
    }
}
