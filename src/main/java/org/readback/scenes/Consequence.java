package org.readback.scenes;

import org.jspecify.annotations.Nullable;
import org.readback.base.LocalText;

/** What comes of a decision, or of none in time.
 *
 * @param happens what is seen and heard next
 * @param rule why it was right or wrong
 * @param source article or paragraph of the rule, in English
 * @param duty that was at stake, if one was
 * @param next id of the scene that follows; null: it ends here */
public record Consequence(
        Verdict verdict,
        LocalText happens,
        LocalText rule,
        String source,
        @Nullable DutyMark duty,
        @Nullable String next) {}
