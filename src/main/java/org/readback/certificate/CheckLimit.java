package org.readback.certificate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.readback.base.Addresses;
import org.springframework.stereotype.Component;

/** How often one address may ask: enough for a person who goes through a pile of papers, too little to go through all
 * numbers. Kept in memory, on each server. */
@Component
class CheckLimit {
    static final int TIMES = 60;
    private static final Duration PERIOD = Duration.ofMinutes(5);
    private static final int MOST_ADDRESSES = 50_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(PERIOD)
            .build();

    boolean admits(String address) {
        return buckets.get(
                        Addresses.network(address),
                        network -> Bucket.builder()
                                .addLimit(bandwidth -> bandwidth.capacity(TIMES).refillGreedy(TIMES, PERIOD))
                                .build())
                .tryConsume(1);
    }
}
