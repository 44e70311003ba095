package org.readback.exam;

import java.time.Instant;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.assessment.AttemptStand;

/** One person of a session's roster.
 *
 * @param name as shown to others
 * @param admittedAt when they typed the code
 * @param attempt begun in the session
 * @param extraPercent more time that they have in it, in [0, 200] */
public record Seat(
        AccountId person,
        String name,
        Optional<Instant> admittedAt,
        Optional<AttemptStand> attempt,
        int extraPercent) {}
