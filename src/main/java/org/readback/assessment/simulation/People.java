package org.readback.assessment.simulation;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Who takes a simulated test: abilities from a normal distribution, the same ability in every part.
 *
 * @param count 100 to 5,000
 * @param mean of ability in logits, in [-4, 4]
 * @param deviation standard deviation of ability in logits, in [0, 3]
 * @param doubt how far true difficulties lie from those the bank believes in: standard deviation in logits, in [0, 2];
 *     0 takes the bank at its word
 * @param seed the same people, answers and items again */
public record People(int count, double mean, double deviation, double doubt, long seed) {
    public static final int FEWEST = 100;
    public static final int MOST = 5000;
    public static final double FURTHEST_MEAN = 4;
    public static final double MOST_DEVIATION = 3;
    public static final double MOST_DOUBT = 2;

    /** 1,000 people of N(0, 1). */
    public static final People USUAL = new People(1000, 0, 1, 0, 1);

    public People {
        if (count < FEWEST || count > MOST) {
            throw new IllegalArgumentException(FEWEST + " to " + MOST + " people are simulated, not " + count);
        }
        if (!(Math.abs(mean) <= FURTHEST_MEAN)) {
            throw new IllegalArgumentException("The mean must be in [-4, 4]: " + mean);
        }
        if (!(deviation >= 0 && deviation <= MOST_DEVIATION)) {
            throw new IllegalArgumentException("The standard deviation must be in [0, 3]: " + deviation);
        }
        if (!(doubt >= 0 && doubt <= MOST_DOUBT)) {
            throw new IllegalArgumentException("The doubt must be in [0, 2]: " + doubt);
        }
    }

    /** Their true abilities, in logits. */
    public List<Double> abilities(RandomGenerator random) {
        return IntStream.range(0, count)
                .mapToObj(_ -> mean + deviation * random.nextGaussian())
                .toList();
    }
}
