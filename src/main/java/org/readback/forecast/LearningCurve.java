package org.readback.forecast;

import org.hipparchus.random.RandomDataGenerator;

/** How one person's results grow: a straight line through what was measured, its slope held towards the slope of the
 * others the more, the less was measured.
 *
 * @param now the value expected today
 * @param error standard error of that, 0 or more
 * @param slope expected growth a week
 * @param slopeError standard error of that, 0 or more */
record LearningCurve(double now, double error, double slope, double slopeError) {

    /** One draw of the weeks until the value is reached: 0 if it is, infinite if it does not grow. */
    double weeksTo(double threshold, RandomDataGenerator chance) {
        double value = error > 0 ? chance.nextNormal(now, error) : now;
        double growth = slopeError > 0 ? chance.nextNormal(slope, slopeError) : slope;
        if (value >= threshold) return 0;
        return growth > 0 ? (threshold - value) / growth : Double.POSITIVE_INFINITY;
    }
}
