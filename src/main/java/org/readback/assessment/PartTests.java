package org.readback.assessment;

import java.util.Optional;
import org.readback.account.AccountId;

/** Tests that are parts of something larger; implemented above, where that is known. */
public interface PartTests {
    /** Whether nobody takes it by itself: it stands on no list, and starts only when it is due. */
    boolean isPart(BlueprintId test);

    /** Whether it is this person's turn to start it. Asked in the transaction that starts it. */
    boolean isDue(AccountId person, BlueprintId test);

    /** Where the whole is of which this attempt is a part, within the application; empty if it stands for itself. */
    Optional<String> onward(AttemptId attempt);
}
