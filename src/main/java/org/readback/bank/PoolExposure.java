package org.readback.bank;

import java.util.Map;
import java.util.OptionalInt;

/** How a pool is used, at one moment.
 *
 * @param revision grows with each change
 * @param people finished tests of the last year; who came twice counts twice
 * @param shown item to how many of them; items shown to nobody may be missing
 * @param prices item to shadow price in 1/logit^2; items that cost nothing may be missing
 * @param pricedFor the parameter version for which prices were last found by simulation; empty before the first time */
public record PoolExposure(
        long revision, int people, Map<String, Integer> shown, Map<String, Double> prices, OptionalInt pricedFor) {
    /** Of a pool that nobody was asked from. */
    public static final PoolExposure NONE = new PoolExposure(0, 0, Map.of(), Map.of(), OptionalInt.empty());

    public PoolExposure {
        shown = Map.copyOf(shown);
        prices = Map.copyOf(prices);
    }
}
