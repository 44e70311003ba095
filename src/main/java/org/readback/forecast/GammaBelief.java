package org.readback.forecast;

import org.hipparchus.random.RandomDataGenerator;

/** What is believed of a rate after counting: a gamma distribution, conjugate to counts that come at that rate.
 *
 * @param shape above 0: events, those seen and those that the prior stands for
 * @param time above 0: weeks in which they came */
record GammaBelief(double shape, double time) {
    GammaBelief {
        if (!(shape > 0 && time > 0)) throw new IllegalArgumentException("a rate needs events and time");
    }

    /** After so many more events in so much more time. */
    GammaBelief seen(double events, double weeks) {
        return new GammaBelief(shape + events, time + weeks);
    }

    double mean() {
        return shape / time;
    }

    double draw(RandomDataGenerator chance) {
        return chance.nextGamma(shape, 1 / time);
    }
}
