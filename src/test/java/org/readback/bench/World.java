package org.readback.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.readback.psychometrics.CandidateItem;
import org.readback.psychometrics.Passage;
import org.readback.psychometrics.ResponseModel;

/**
 * A bank and people who have answered all of it: a ~ LogN(0.2, 0.3), b ~ N(0, 1), c ~ Beta(20, 80) or 0, ability ~ N(0, 1),
 * content 40 % LANG, 30 % FORCE_IHL, 30 % POC.
 *
 * @param items with their true models
 * @param abilities of the people
 * @param right by person and item
 */
record World(List<CandidateItem> items, List<Double> abilities, List<boolean[]> right) {

    static final int ITEMS = 300;
    static final int PEOPLE = 1000;
    static final double PASSAGE_DEVIATION = 0.45;

    private static final int PASSAGE_ITEMS = 5;

    /** What to make.
     *
     * @param items number of items
     * @param people number of people
     * @param guessing whether c is Beta(20, 80); otherwise 0
     * @param passages whether every five items share a stimulus */
    record Plan(int items, int people, boolean guessing, boolean passages) {
        static final Plan TYPED = new Plan(ITEMS, PEOPLE, false, false);
        static final Plan CHOICE = new Plan(ITEMS, PEOPLE, true, false);
        static final Plan PASSAGES = new Plan(ITEMS, PEOPLE, false, true);
    }

    static World of(Plan plan, long seed) {
        var random = new SplittableRandom(seed);
        var items = new ArrayList<CandidateItem>();
        for (int i = 0; i < plan.items(); i++) {
            Optional<Passage> passage = plan.passages()
                    ? Optional.of(new Passage("passage-" + i / PASSAGE_ITEMS, PASSAGE_DEVIATION))
                    : Optional.empty();
            items.add(new CandidateItem("item-" + i, content(i), model(plan, random), passage));
        }
        var abilities = new ArrayList<Double>();
        var right = new ArrayList<boolean[]>();
        for (int person = 0; person < plan.people(); person++) {
            double ability = random.nextGaussian();
            abilities.add(ability);
            right.add(responses(items, ability, random));
        }
        return new World(items, abilities, right);
    }

    private static boolean[] responses(List<CandidateItem> items, double ability, RandomGenerator random) {
        var responses = new boolean[items.size()];
        double help = 0;
        for (int i = 0; i < responses.length; i++) {
            CandidateItem item = items.get(i);
            if (item.passage().isPresent() && i % PASSAGE_ITEMS == 0) {
                help = item.passage().get().deviation() * random.nextGaussian();
            }
            responses[i] = random.nextDouble() < item.model().probability(ability + help);
        }
        return responses;
    }

    private static ResponseModel model(Plan plan, RandomGenerator random) {
        double a = Math.exp(0.2 + 0.3 * random.nextGaussian());
        double b = random.nextGaussian();
        return ResponseModel.of(a, b, plan.guessing() ? beta(20, 80, random) : 0);
    }

    /** Whole-numbered parameters: the ratio of sums of exponentials. */
    private static double beta(int first, int second, RandomGenerator random) {
        double one = gamma(first, random);
        return one / (one + gamma(second, random));
    }

    private static double gamma(int shape, RandomGenerator random) {
        double sum = 0;
        for (int i = 0; i < shape; i++) {
            sum += random.nextExponential();
        }
        return sum;
    }

    private static String content(int item) {
        int tenth = item % 10;
        return tenth < 4 ? "LANG" : tenth < 7 ? "FORCE_IHL" : "POC";
    }
}
