package org.readback.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.readback.psychometrics.Effort;
import org.readback.psychometrics.RapidGuess;

/**
 * 1,000 people on 30 items with mean times of 15 to 60 seconds: lognormal times with a deviation of 0.3 over people and
 * 0.35 within one, and 6 % rapid guesses after 0.5 to 3 seconds. Means are those of all answers, guesses among them.
 */
final class RapidGuessRows implements RowGroup {

    private static final int PEOPLE = 1000;
    private static final int ITEMS = 30;
    private static final double GUESSES = 0.06;

    @Override
    public List<Figure> measure(long seed) {
        var random = new SplittableRandom(seed);
        var speeds =
                random.doubles(PEOPLE).map(_ -> 0.3 * random.nextGaussian()).toArray();
        int found = 0;
        int guessed = 0;
        int rightly = 0;
        for (int item = 0; item < ITEMS; item++) {
            double typical = Math.log(random.nextDouble(15, 60));
            var seconds = new double[PEOPLE];
            var guess = new boolean[PEOPLE];
            for (int i = 0; i < PEOPLE; i++) {
                guess[i] = random.nextDouble() < GUESSES;
                seconds[i] = guess[i] ? random.nextDouble(0.5, 3) : worked(typical + speeds[i], random);
            }
            var rule = new RapidGuess(time(Arrays.stream(seconds).average().orElseThrow()));
            for (int i = 0; i < PEOPLE; i++) {
                boolean flagged = rule.answeredIn(time(seconds[i])) == Effort.RAPID_GUESS;
                found += flagged ? 1 : 0;
                guessed += guess[i] ? 1 : 0;
                rightly += flagged && guess[i] ? 1 : 0;
            }
        }
        return List.of(
                Figure.atLeast("rapid guesses", "precision", (double) rightly / found, 0.90),
                Figure.atLeast("rapid guesses", "recall", (double) rightly / guessed, 0.98));
    }

    private static double worked(double logarithm, RandomGenerator random) {
        return Math.exp(logarithm + 0.35 * random.nextGaussian());
    }

    private static Duration time(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }
}
