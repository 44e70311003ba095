package org.readback.assessment;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells outages by a beat in the database, and gives the time lost back to attempts that were running. One beat for
 * all servers: as long as one of them is alive, people can go on. */
@Component
class Heartbeats {
    /** A longer silence is an outage; beats come every 10 s. */
    static final Duration OUTAGE = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Heartbeats(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Beats; after an outage first moves every deadline that had not passed when it began.
     *
     * @return how many attempts got time back */
    @Transactional
    int beat() {
        Instant now = jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        Optional<Instant> last = jdbc.sql("select beat_at from heartbeat for update")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
        jdbc.sql("""
            insert into heartbeat (beat_at) values (clock_timestamp())
            on conflict (one) do update set beat_at = clock_timestamp()
            """).update();
        if (last.isEmpty()) return 0;
        Duration silence = Duration.between(last.get(), now);
        return silence.compareTo(OUTAGE) > 0 ? giveBack(last.get(), silence) : 0;
    }

    private int giveBack(Instant from, Duration lost) {
        // what stands still loses no time: a break only what lies behind its end
        int attempts = jdbc.sql("""
            update attempt set deadline = deadline
                + greatest(interval '0', :to - greatest(:from, coalesce(held_until, :from)))
            where finished_at is null and started_at <= :from
                and (held_at is null or held_until < :to)
                and deadline + coalesce(least(:from, held_until) - held_at, interval '0') > :from
            """)
                .param("from", at(from))
                .param("to", at(from.plus(lost)))
                .update();
        events.publishEvent(new OutageOver(from, lost));
        if (attempts > 0) events.publishEvent(TimeGivenBack.of(from, lost, attempts));
        return attempts;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
