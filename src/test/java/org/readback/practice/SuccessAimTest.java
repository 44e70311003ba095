package org.readback.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.readback.item.ItemId;
import org.readback.item.Skill;
import org.readback.practice.Abilities.Answer;
import org.readback.practice.SuccessAim.Candidate;
import org.readback.psychometrics.ResponseModel;

class SuccessAimTest {
    private static final Instant DAY = Instant.parse("2026-03-02T05:00:00Z");
    private static final int RUN = 10;
    private static final SuccessAim AIM = new SuccessAim(0.8);

    private record Asked(ItemId id, ResponseModel model) {}

    /** @param expected mean share that was expected at the choice, and {@code right} what it was */
    private record Mean(double expected, double right) {}

    @Test
    void fourOfFiveAreExpectedToSucceedOverAllPeople() {
        RandomGenerator random = new SplittableRandom(19);
        List<Asked> pool = pool(random, 24, 24, 24, 24, 24);

        Mean mean = practise(pool, 100, 0, 1, random);

        System.out.printf("Practice: expected %.3f, right %.3f (N(0, 1), five bands)%n", mean.expected(), mean.right());
        assertThat(mean.expected()).isCloseTo(0.8, within(0.03));
        assertThat(mean.right()).isCloseTo(0.8, within(0.05));
    }

    /** Words and grammar of the lessons that there are: 36 items of band 1 and 9 of band 2. */
    @Test
    void beginnersSucceedInTheItemsOfTheFirstCourse() {
        RandomGenerator random = new SplittableRandom(20);

        Mean mean = practise(pool(random, 36, 9), 100, -0.7, 0.7, random);

        System.out.printf(
                "Practice: expected %.3f, right %.3f (beginners, first course)%n", mean.expected(), mean.right());
        assertThat(mean.expected()).isBetween(0.7, 0.9);
    }

    @Test
    void whatIsAboveTheWishIsMadeUpForByWhatIsBelow() {
        var candidates = List.of(new Candidate<>("easy", 0.9, false), new Candidate<>("hard", 0.7, false));

        assertThat(AIM.choose(candidates, List.of(0.9), new SplittableRandom(1)).item())
                .isEqualTo("hard");
        assertThat(AIM.choose(candidates, List.of(0.7), new SplittableRandom(1)).item())
                .isEqualTo("easy");
    }

    @Test
    void whatWasAnsweredLatelyIsPutOff() {
        var candidates = List.of(new Candidate<>("lately", 0.8, true), new Candidate<>("unseen", 0.72, false));

        assertThat(AIM.choose(candidates, List.of(), new SplittableRandom(1)).item())
                .isEqualTo("unseen");
    }

    private static Mean practise(List<Asked> pool, int people, double mean, double deviation, RandomGenerator random) {
        double expected = 0;
        double right = 0;
        int count = 0;
        for (int person = 0; person < people; person++) {
            double theta = random.nextGaussian(mean, deviation);
            var answers = new ArrayList<Answer>();
            for (int run = 0; run < 2; run++) {
                Set<ItemId> inRun = new HashSet<>();
                var before = new ArrayList<Double>();
                for (int place = 0; place < RUN; place++) {
                    var chosen = choose(pool, inRun, Abilities.of(answers, DAY), before, random);
                    double score = random.nextDouble() < chosen.item().model().probability(theta) ? 1 : 0;
                    inRun.add(chosen.item().id());
                    before.add(chosen.expected());
                    answers.add(new Answer(
                            Skill.USE, chosen.item().id(), chosen.item().model(), score, DAY.plusSeconds(count++)));
                    expected += chosen.expected();
                    right += score;
                }
            }
        }
        return new Mean(expected / count, right / count);
    }

    private static Candidate<Asked> choose(
            List<Asked> pool, Set<ItemId> inRun, Abilities abilities, List<Double> before, RandomGenerator random) {
        List<Candidate<Asked>> candidates = pool.stream()
                .filter(item -> !inRun.contains(item.id()))
                .map(item -> new Candidate<>(item, abilities.expected(Skill.USE, item.model()), false))
                .toList();
        return AIM.choose(candidates, before, random);
    }

    /** Choice items around the difficulty of their band. */
    private static List<Asked> pool(RandomGenerator random, int... bands) {
        var pool = new ArrayList<Asked>();
        for (int band = 0; band < bands.length; band++) {
            for (int item = 0; item < bands[band]; item++) {
                double difficulty = 0.67 * (band - 2) + random.nextGaussian(0, 0.3);
                pool.add(new Asked(new ItemId("i" + band + "-" + item), ResponseModel.of(1.2, difficulty, 0.2)));
            }
        }
        return pool;
    }
}
