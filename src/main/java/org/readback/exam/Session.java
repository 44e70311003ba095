package org.readback.exam;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.assessment.BlueprintId;

/** A session as its row has it. */
record Session(
        SessionId id,
        BlueprintId test,
        String title,
        String room,
        Instant plannedAt,
        SessionState state,
        @Nullable String code,
        AccountId plannedBy,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt) {}
