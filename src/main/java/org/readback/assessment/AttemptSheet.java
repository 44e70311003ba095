package org.readback.assessment;

import java.util.Optional;
import java.util.UUID;
import org.readback.base.LocalText;
import org.readback.item.Presentation;

/** What lies before a person in an attempt. */
public sealed interface AttemptSheet {
    AttemptId attempt();

    /** The test's title. */
    LocalText test();

    Optional<Notice> notice();

    /** An item to answer.
     *
     * @param nonce comes back with the answer
     * @param position from 1
     * @param part the skill or topic that the item belongs to, as in {@link TestOffer#parts}
     * @param specimen whether nobody has approved the item */
    record Asking(
            AttemptId attempt,
            LocalText test,
            UUID nonce,
            int position,
            Presentation item,
            Remaining remaining,
            Optional<Notice> notice,
            String part,
            boolean specimen)
            implements AttemptSheet {}

    record Finished(AttemptId attempt, LocalText test, Result result, Optional<Notice> notice)
            implements AttemptSheet {}
}
