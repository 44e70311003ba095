package org.readback.psychometrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How well responses fit the models of their items, and how exactly the models tell these people apart.
 *
 * <p>Ability is not put in as if it were known: residuals are averaged over what is believed of each person (Wu 1997;
 * Adams and Wu 2007). Where the models are right the mean squares are then 1 on average however short the test; an
 * estimate in its place would fit the responses it was made from too well. The distribution of
 * ability is normal, with the mean and standard deviation that suit these people.
 */
public final class ModelFit {

    private static final int MOST_PEOPLE = 5000;

    private final ResponseMatrix responses;
    private final List<ResponseModel> models;
    private final List<ResidualTable> tables;
    private final GroupAbility ability;

    /**
     * Holds responses against models.
     *
     * @param models by item
     * @throws IllegalArgumentException if somebody earned more points than a model has
     */
    public ModelFit(ResponseMatrix responses, List<ResponseModel> models) {
        ItemAnalysis.required(
                responses, models.stream().map(ResponseModel::points).toList());
        this.responses = responses;
        this.models = List.copyOf(models);
        tables = models.stream().map(ResidualTable::new).toList();
        ability = new GroupAbility(responses, models);
    }

    /** Mean and standard deviation of the ability of these people, in logits; for nobody 0 and 1. */
    public AbilityEstimate group() {
        return ability.group();
    }

    /**
     * Marginal reliability (Green, Bock, Humphreys, Linn and Reckase 1984): the part of the variance of ability that is
     * not error, {@code var(EAP) / (var(EAP) + mean of the posterior variances)}, in [0, 1). Empty for fewer than two
     * people.
     */
    public OptionalDouble marginalReliability() {
        int people = responses.people();
        if (people < 2) {
            return OptionalDouble.empty();
        }
        var posterior = new double[CalibrationGrid.NODES];
        var estimates = new double[people];
        double error = 0;
        double total = 0;
        for (int person = 0; person < people; person++) {
            ability.posterior(person, posterior);
            AbilityEstimate estimate = Population.estimate(posterior);
            estimates[person] = estimate.theta();
            total += estimate.theta();
            error += estimate.standardError() * estimate.standardError();
        }
        double spread = 0;
        for (double estimate : estimates) {
            spread += (estimate - total / people) * (estimate - total / people);
        }
        return OptionalDouble.of(spread / (people - 1) / (spread / (people - 1) + error / people));
    }

    /** By item; empty where nobody answered. */
    public List<Optional<FitStatistics>> items() {
        var sums = new ArrayList<ResidualSums>();
        tables.forEach(_ -> sums.add(new ResidualSums()));
        var posterior = new double[CalibrationGrid.NODES];
        var rest = new double[CalibrationGrid.NODES];
        for (int person = 0; person < responses.people(); person++) {
            byte[] row = responses.row(person);
            ability.posterior(person, posterior);
            for (int item = 0; item < row.length; item++) {
                if (row[item] >= 0) {
                    tables.get(item).add(row[item], posterior, rest, sums.get(item));
                }
            }
        }
        return sums.stream().map(ResidualSums::fit).toList();
    }

    /** How much harder an item is than its model says, by at most 5,000 people, evenly spread over the rows: more would
     * tell it more exactly than any use of it needs. */
    public DifficultyShift shift(int item) {
        var scores = new ArrayList<Double>();
        var rests = new ArrayList<double[]>();
        int step = Math.max(1, Math.ceilDiv(responses.people(), MOST_PEOPLE));
        for (int person = 0; person < responses.people(); person += step) {
            int points = responses.points(person, item);
            if (points >= 0) {
                scores.add(Scores.share(points, models.get(item).points()));
                rests.add(rest(person, models.get(item), scores.getLast()));
            }
        }
        return DifficultyShift.of(models.get(item), scores, rests);
    }

    /** Weights of the nodes without the response. */
    private double[] rest(int person, ResponseModel model, double score) {
        var rest = new double[CalibrationGrid.NODES];
        ability.posterior(person, rest);
        for (int q = 0; q < rest.length; q++) {
            rest[q] = Math.log(rest[q]) - model.logLikelihood(CalibrationGrid.node(q), score);
        }
        Population.normalise(rest);
        return rest;
    }
}
