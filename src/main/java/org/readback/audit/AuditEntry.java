package org.readback.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the trail.
 *
 * @param number from 1, without gaps
 * @param at by the clock of the database, in microseconds
 * @param actor who did it; none if nobody was signed in
 * @param actorName as it was then; may be empty
 * @param subject to whom or what
 * @param detail may be empty
 * @param address where the request came from, as PostgreSQL writes it */
public record AuditEntry(
        long number,
        Instant at,
        Optional<UUID> actor,
        String actorName,
        String action,
        String subject,
        String detail,
        Optional<String> address) {
    static AuditEntry of(long number, Instant at, @Nullable UUID actor, Event event) {
        return new AuditEntry(
                number,
                at,
                Optional.ofNullable(actor),
                event.actorName(),
                event.action(),
                event.subject(),
                event.detail(),
                Optional.ofNullable(event.address()));
    }

    /** The words of a row. */
    record Event(
            String actorName,
            String action,
            String subject,
            String detail,
            @Nullable String address) {}
}
