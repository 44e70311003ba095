package org.readback.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.readback.base.Addresses;

/** Slows guessing of passwords down, by name and by address. A try counts as failed from its begin until
 * {@link #succeeded}, so that parallel tries gain nothing. Names are counted whether or not there is such an account.
 * Kept in memory: a restart forgets, as does an hour without a try. */
final class Throttle {
    /** After these the waits begin: half a minute, doubled with each further failure. */
    static final int FREE_TRIES = 5;

    static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    /** Failures of one address within ten minutes: a class of 75 behind one address gets in, a machine does not. */
    static final int ADDRESS_TRIES = 60;

    static final Duration ADDRESS_PERIOD = Duration.ofMinutes(10);
    private static final Duration FORGET_AFTER = Duration.ofHours(1);
    private static final int MOST_ENTRIES = 100_000;

    private final Clock clock;
    private final Cache<String, Tries> names;
    private final Cache<String, Bucket> addresses;

    Throttle(Clock clock) {
        this.clock = clock;
        names = cache();
        addresses = cache();
    }

    private <V> Cache<String, V> cache() {
        return Caffeine.newBuilder()
                .maximumSize(MOST_ENTRIES)
                .expireAfterAccess(FORGET_AFTER)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** Begins a try.
     *
     * @return how long to wait before the next, if this one is refused unseen */
    Optional<Duration> admit(String name, String address) {
        Bucket bucket = bucket(address);
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            return Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
        Optional<Duration> wait = count(name);
        if (wait.isPresent()) {
            bucket.addTokens(1);
        }
        return wait;
    }

    private Optional<Duration> count(String name) {
        Instant now = clock.instant();
        AtomicReference<Tries> before = new AtomicReference<>(Tries.NONE);
        names.asMap().compute(key(name), (key, tries) -> {
            before.set(tries == null ? Tries.NONE : tries);
            return before.get().next(now);
        });
        Instant until = before.get().blockedUntil();
        return now.isBefore(until) ? Optional.of(Duration.between(now, until)) : Optional.empty();
    }

    /** Takes back what {@link #admit} counted. */
    void succeeded(String name, String address) {
        names.invalidate(key(name));
        bucket(address).addTokens(1);
    }

    /** Failures in a row under this name. */
    int failures(String name) {
        Tries tries = names.getIfPresent(key(name));
        return tries == null ? 0 : tries.count();
    }

    private Bucket bucket(String address) {
        return addresses.get(
                Addresses.network(address),
                key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(ADDRESS_TRIES).refillGreedy(ADDRESS_TRIES, ADDRESS_PERIOD))
                        .withCustomTimePrecision(new ClockMeter(clock))
                        .build());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Tries under one name since the last success.
     *
     * @param blockedUntil no try is looked at before */
    private record Tries(int count, Instant blockedUntil) {
        static final Tries NONE = new Tries(0, Instant.EPOCH);

        Tries next(Instant now) {
            if (now.isBefore(blockedUntil)) {
                return this;
            }
            int more = count + 1;
            return new Tries(more, more < FREE_TRIES ? Instant.EPOCH : now.plus(waitAfter(more)));
        }

        private static Duration waitAfter(int failures) {
            int doublings = Math.min(failures - FREE_TRIES, 10); // 2^10 is above the longest wait
            Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
            return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
        }
    }

    private record ClockMeter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
