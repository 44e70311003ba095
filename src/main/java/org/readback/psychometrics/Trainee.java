package org.readback.psychometrics;

import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/** A made-up person who answers as the models say. */
public final class Trainee {

    private final double theta;
    private final RandomGenerator random;
    private final Map<String, Double> helps = new HashMap<>();

    /**
     * @param theta true ability in logits
     * @param random draws the answers
     */
    public Trainee(double theta, RandomGenerator random) {
        this.theta = theta;
        this.random = random;
    }

    /** A share of the full score, drawn; items of one passage share the help of their stimulus. */
    public double score(CandidateItem item) {
        double here = theta + item.passage().map(this::help).orElse(0.0);
        ResponseModel model = item.model();
        double left = random.nextDouble();
        int points = 0;
        while (points < model.points() && left >= model.probability(here, points)) {
            left -= model.probability(here, points);
            points++;
        }
        return Scores.share(points, model.points());
    }

    private double help(Passage passage) {
        return passage.deviation() * helps.computeIfAbsent(passage.id(), _ -> random.nextGaussian());
    }
}
