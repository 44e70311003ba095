package org.readback.psychometrics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What it costs to show the items of a pool, in units of information (1/logit^2). A price rises with each person who is
 * shown the item and falls with each who is not, {@code lambda_j <- max(0, lambda_j + eta (x_j - 0.24))}. Where prices
 * stand still, every item that costs anything is shown to 24 % of the people: prices are the dual variables of the
 * limits of exposure, found by stochastic subgradient steps.
 *
 * <p>Changes with each person; not for several threads. A database that serves many at once keeps the prices by item and
 * adds {@link #rise} and {@link #fall}, {@code price = greatest(0, price + change)}: sums do not depend on who was first, but for the
 * rare price that touches 0 between two people. Items of one passage, shown together, have one price.
 */
public final class ShadowPrices {

    /** Share of the people above which an item becomes dearer; a hair below the cap of 25 %. */
    public static final double TARGET = 0.24;

    /** Rate (eta) after each real person. */
    public static final double LIVE_RATE = 0.02;

    private final PreparedPool pool;
    private final double[] prices;

    /** No item costs anything. */
    public ShadowPrices(PreparedPool pool) {
        this.pool = pool;
        this.prices = new double[pool.size()];
    }

    /**
     * Prices as they were kept.
     *
     * @param prices by item, at least 0; items without one cost nothing, those of other pools are passed over. Of a
     *     passage, the highest counts
     */
    public ShadowPrices(PreparedPool pool, Map<String, Double> prices) {
        this(pool);
        prices.forEach((item, price) -> {
            if (!(price >= 0 && Double.isFinite(price))) {
                throw new IllegalArgumentException("A price must be finite and at least 0: " + item + " " + price);
            }
            int unit = pool.indexOf(item);
            if (unit >= 0) {
                this.prices[unit] = Math.max(this.prices[unit], price);
            }
        });
    }

    /** The prices to keep, by item: those above 0. */
    public Map<String, Double> prices() {
        var byItem = new HashMap<String, Double>();
        for (int i = 0; i < prices.length; i++) {
            if (prices[i] > 0) {
                for (CandidateItem item : pool.unit(i).items()) {
                    byItem.put(item.id(), prices[i]);
                }
            }
        }
        return byItem;
    }

    /** What one person adds to the price of an item that was shown.
     *
     * @param rate eta, above 0 */
    public static double rise(double rate) {
        return change(1, rate);
    }

    /** What one person adds to the price of an item that was not shown, below 0; the price is kept at or above 0.
     *
     * @param rate eta, above 0 */
    public static double fall(double rate) {
        return change(0, rate);
    }

    /** Takes in one person.
     *
     * @param rate eta, above 0 */
    public void update(Sitting sitting, double rate) {
        for (int i = 0; i < prices.length; i++) {
            prices[i] = Math.max(0, prices[i] + change(sitting.hasShown(i) ? 1 : 0, rate));
        }
    }

    /** A copy, by unit of the pool. */
    double[] costs() {
        return Arrays.copyOf(prices, prices.length);
    }

    private static double change(int shown, double rate) {
        if (!(rate > 0)) {
            throw new IllegalArgumentException("A rate must be above 0: " + rate);
        }
        return rate * (shown - TARGET);
    }
}
