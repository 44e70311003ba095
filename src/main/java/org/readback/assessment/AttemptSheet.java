package org.readback.assessment;

import java.time.Duration;
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
     * @param specimen whether nobody has approved the item
     * @param freedom of the person */
    record Asking(
            AttemptId attempt,
            LocalText test,
            UUID nonce,
            int position,
            Presentation item,
            Remaining remaining,
            Optional<Notice> notice,
            String part,
            boolean specimen,
            Freedom freedom)
            implements AttemptSheet {}

    /** Time stands still and nothing is to be answered.
     *
     * @param until how long a break still lasts at most; empty for the pause of a session, which others end */
    record Held(AttemptId attempt, LocalText test, Optional<Duration> until) implements AttemptSheet {
        @Override
        public Optional<Notice> notice() {
            return Optional.empty();
        }
    }

    /** What the person may do, and what others may do to the attempt.
     *
     * @param breaks that are left
     * @param length of a break at most; 0 if the test has none
     * @param supervised whether a session may pause or end it */
    record Freedom(int breaks, Duration length, boolean supervised) {}

    record Finished(AttemptId attempt, LocalText test, Result result, Optional<Notice> notice)
            implements AttemptSheet {}
}
