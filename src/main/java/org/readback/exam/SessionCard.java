package org.readback.exam;

import java.time.Instant;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.assessment.BlueprintId;
import org.readback.base.LocalText;

/** A session as lists show it.
 *
 * @param testTitle the id where the test is offered no longer
 * @param plannedBy the instructor
 * @param people on the roster
 * @param admitted of them, those who typed the code
 * @param openedAt empty where it never was */
public record SessionCard(
        SessionId session,
        BlueprintId test,
        LocalText testTitle,
        String title,
        String room,
        Instant plannedAt,
        SessionState state,
        AccountId plannedBy,
        int people,
        int admitted,
        Optional<Instant> openedAt,
        Optional<Instant> closedAt) {}
