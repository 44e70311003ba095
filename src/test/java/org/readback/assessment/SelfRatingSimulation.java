package org.readback.assessment;

import static org.readback.psychometrics.AbilityEstimate.STANDARD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.readback.psychometrics.AbilityEstimate;
import org.readback.psychometrics.AdaptiveEngine;
import org.readback.psychometrics.Answered;
import org.readback.psychometrics.CandidateItem;
import org.readback.psychometrics.ContentTargets;
import org.readback.psychometrics.CutScores;
import org.readback.psychometrics.EngineSettings;
import org.readback.psychometrics.PreparedPool;
import org.readback.psychometrics.Selection;
import org.readback.psychometrics.Sitting;
import org.readback.psychometrics.StartValues;
import org.readback.psychometrics.Step;
import org.readback.psychometrics.StoppingRule;
import org.readback.psychometrics.Trainee;

/** A placement of one skill with people who say beforehand where they stand: what does it save, and whom does it move? The
 * pool is of the size and the bands of the placement's, with start values. */
final class SelfRatingSimulation {
    static final CutScores CUTS = new CutScores(List.of(-1.5, -0.5, 0.5, 1.5));

    private static final int EACH = 16;
    private static final StoppingRule RULE = StoppingRule.PLACEMENT;

    /** What is made of a rating. */
    sealed interface Use {
        /** Nothing. */
        record None() implements Use {}

        /** It chooses the first items, as if ability were N(band, 0.5^2). */
        record Start(int items) implements Use {}

        /** It is believed: ability starts from N(band, deviation^2). */
        record Prior(double deviation) implements Use {}
    }

    /** @param items mean number asked
     * @param right share in their true band
     * @param bias mean of estimate less truth, in logits
     * @param error root of the mean square of the same */
    record Found(double items, double right, double bias, double error) {}

    private final PreparedPool pool;
    private final Selection selection;

    SelfRatingSimulation(Selection selection) {
        this.selection = selection;
        var items = new ArrayList<CandidateItem>();
        for (int number = 0; number < 5 * EACH; number++) {
            int band = 1 + number % 5;
            items.add(new CandidateItem("item-" + (100 + number), "all", StartValues.choice(band)));
        }
        pool = PreparedPool.of(items);
    }

    /** @param off by how many bands people rate themselves wrongly; the ends of the scale hold */
    Found run(Use use, int off, int people, long seed) {
        var random = new SplittableRandom(seed);
        double items = 0;
        double right = 0;
        double bias = 0;
        double square = 0;
        for (int person = 0; person < people; person++) {
            double theta = random.nextGaussian();
            int rated = Math.clamp(CUTS.bandOf(theta) + off, 1, 5);
            Sitting sitting = play(use, rated, new Trainee(theta, random), random);
            double missed = sitting.posterior().estimate().theta() - theta;
            items += sitting.answered();
            bias += missed;
            square += missed * missed;
            if (decided(sitting) == CUTS.bandOf(theta)) right++;
        }
        return new Found(items / people, right / people, bias / people, Math.sqrt(square / people));
    }

    private static int decided(Sitting sitting) {
        return org.readback.psychometrics.BandDecision.of(CUTS.masses(sitting.posterior()))
                .band();
    }

    private Sitting play(Use use, int rated, Trainee trainee, SplittableRandom random) {
        AbilityEstimate said = new AbilityEstimate(SelfRating.middle(CUTS, rated), 0.5);
        AbilityEstimate prior =
                use instanceof Use.Prior(double deviation) ? new AbilityEstimate(said.theta(), deviation) : STANDARD;
        int steered = use instanceof Use.Start(int first) ? first : 0;
        Sitting real = start(prior, RULE);
        Sitting steering = start(said, new StoppingRule(RULE.maximumItems(), RULE.maximumItems(), 1));
        while (real.next(random) instanceof Step.Ask ask) {
            CandidateItem item = real.answered() < steered && steering.next(random) instanceof Step.Ask other
                    ? other.item()
                    : ask.item();
            var answer = new Answered(item, trainee.score(item));
            real.record(answer);
            steering.record(answer);
        }
        return real;
    }

    private Sitting start(AbilityEstimate prior, StoppingRule rule) {
        var targets = new ContentTargets(Map.of("all", 1.0));
        return new AdaptiveEngine(new EngineSettings(prior, Optional.of(CUTS), rule, targets, selection)).start(pool);
    }

    public static void main(String[] arguments) {
        List<Use> uses = List.of(
                new Use.None(),
                new Use.Start(1),
                new Use.Start(3),
                new Use.Start(5),
                new Use.Prior(1),
                new Use.Prior(0.8),
                new Use.Prior(0.6));
        for (Selection selection : Selection.values()) {
            var simulation = new SelfRatingSimulation(selection);
            for (Use use : uses) {
                for (int off : List.of(0, -1, 1)) {
                    Found found = simulation.run(use, off, Integer.parseInt(arguments[0]), 24);
                    System.out.printf(
                            "%-20s %-26s %2d  items %5.2f right %.3f bias %+.3f rmse %.3f%n",
                            selection, use, off, found.items(), found.right(), found.bias(), found.error());
                }
            }
        }
    }
}
