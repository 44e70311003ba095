package org.readback.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.readback.account.AccountId;
import org.readback.item.LanguageTag;

/** A made-up person who takes a test.
 *
 * @param startedAt in the past
 * @param language of the test
 * @param thetas true ability in logits by part of the test ({@link TestOffer#parts}); the key "" stands for all parts
 *     not named
 * @param pace mean time an item takes */
public record SimulatedPerson(
        AccountId account, Instant startedAt, LanguageTag language, Map<String, Double> thetas, Duration pace) {
    public SimulatedPerson {
        thetas = Map.copyOf(thetas);
    }

    double theta(String part) {
        return thetas.getOrDefault(part, thetas.getOrDefault("", 0.0));
    }
}
