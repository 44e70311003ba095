package org.readback.psychometrics;

import java.util.random.RandomGenerator;

/**
 * Exposure control of one pool: prices steer, the cap forbids.
 *
 * @param prices of the pool's items
 * @param cap of the same pool
 */
public record Exposure(ShadowPrices prices, ExposureCap cap) {

    private static final double FIRST_RATE = 0.1;

    /** Takes in one real person. */
    public void record(Sitting sitting) {
        prices.update(sitting, ShadowPrices.LIVE_RATE);
        cap.record(sitting);
    }

    /** By unit of the pool; infinite where the item may not be shown. */
    double[] costs() {
        double[] costs = prices.costs();
        cap.forbid(costs);
        return costs;
    }

    /**
     * Finds the prices before the first real person comes: trainees from N(0, 1) are simulated who answer as the models
     * say, with the rate falling in a straight line from 0.1 to {@link ShadowPrices#LIVE_RATE}.
     *
     * @param limit of the cap, which holds for real people only
     * @param trainees at least 0; with 4,000 the prices of 300 items stand
     */
    public static Exposure warm(
            AdaptiveEngine engine, PreparedPool pool, double limit, int trainees, RandomGenerator random) {
        var prices = new ShadowPrices(pool);
        for (int i = 0; i < trainees; i++) {
            var trainee = new Trainee(random.nextGaussian(), random);
            Sitting sitting = engine.start(pool, prices.costs());
            while (sitting.next(random) instanceof Step.Ask ask) {
                sitting.record(new Answered(ask.item(), trainee.score(ask.item())));
            }
            double rate = FIRST_RATE + (ShadowPrices.LIVE_RATE - FIRST_RATE) * i / trainees;
            prices.update(sitting, rate);
        }
        return new Exposure(prices, new ExposureCap(pool, limit));
    }
}
